import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import { archivePartner, restorePartner, updatePartner } from './partner.commands.js';
import { UpdatePartnerInput } from './partner.input.js';
import { Partner } from './partner.type.js';

export const PartnerPayload = payloadOf('Partner', 'partner', () => Partner);

@Resolver()
export class PartnerCommands {
  @Mutation(() => PartnerPayload, {
    description: 'Changes a partner. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updatePartner(
    @Arg('input', { description: 'The changes.' }) input: UpdatePartnerInput,
    @Ctx() context: CommandContext,
  ) {
    return updatePartner(context, input);
  }

  @Mutation(() => PartnerPayload, {
    description: 'Takes a partner out of the record, reversibly. Errors as for updatePartner.',
  })
  archivePartner(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archivePartner(context, input);
  }

  @Mutation(() => PartnerPayload, {
    description: 'Brings an archived partner back. Errors as for updatePartner.',
  })
  restorePartner(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restorePartner(context, input);
  }
}
