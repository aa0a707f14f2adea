import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import { PartnerSuccession } from './partner.type.js';
import {
  archivePartnerSuccession,
  createPartnerSuccession,
  restorePartnerSuccession,
  updatePartnerSuccession,
} from './succession.commands.js';
import { CreatePartnerSuccessionInput, UpdatePartnerSuccessionInput } from './succession.input.js';

const SuccessionPayload = payloadOf('PartnerSuccession', 'succession', () => PartnerSuccession);

@Resolver()
export class SuccessionCommands {
  @Mutation(() => SuccessionPayload, {
    description:
      'Records that one partner succeeded another; a coordinator of either. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  createPartnerSuccession(
    @Arg('input', { description: 'Who succeeded whom.' }) input: CreatePartnerSuccessionInput,
    @Ctx() context: CommandContext,
  ) {
    return createPartnerSuccession(context, input);
  }

  @Mutation(() => SuccessionPayload, {
    description: 'Changes when it happened. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updatePartnerSuccession(
    @Arg('input', { description: 'The changes.' }) input: UpdatePartnerSuccessionInput,
    @Ctx() context: CommandContext,
  ) {
    return updatePartnerSuccession(context, input);
  }

  @Mutation(() => SuccessionPayload, {
    description: 'Takes a succession out of the record, reversibly. Errors as for updatePartnerSuccession.',
  })
  archivePartnerSuccession(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archivePartnerSuccession(context, input);
  }

  @Mutation(() => SuccessionPayload, {
    description: 'Brings an archived succession back. Errors as for updatePartnerSuccession.',
  })
  restorePartnerSuccession(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restorePartnerSuccession(context, input);
  }
}
