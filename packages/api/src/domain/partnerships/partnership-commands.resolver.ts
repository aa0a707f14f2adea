import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import { Network } from './network.type.js';
import {
  archivePartnership,
  createPartnership,
  restorePartnership,
  updateNetwork,
  updatePartnership,
} from './partnership.commands.js';
import { CreatePartnershipInput, UpdateNetworkInput, UpdatePartnershipInput } from './partnership.input.js';
import { Partnership } from './partnership.type.js';

const PartnershipPayload = payloadOf('Partnership', 'partnership', () => Partnership);
const NetworkPayload = payloadOf('Network', 'network', () => Network);

@Resolver()
export class PartnershipCommands {
  @Mutation(() => PartnershipPayload, {
    description: 'Enters a partnership: the district’s coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID.',
  })
  createPartnership(
    @Arg('input', { description: 'The partnership.' }) input: CreatePartnershipInput,
    @Ctx() context: CommandContext,
  ) {
    return createPartnership(context, input);
  }

  @Mutation(() => PartnershipPayload, {
    description: 'Changes a partnership. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updatePartnership(
    @Arg('input', { description: 'The changes.' }) input: UpdatePartnershipInput,
    @Ctx() context: CommandContext,
  ) {
    return updatePartnership(context, input);
  }

  @Mutation(() => PartnershipPayload, {
    description: 'Takes a partnership out of the record, reversibly. Errors as for updatePartnership.',
  })
  archivePartnership(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archivePartnership(context, input);
  }

  @Mutation(() => PartnershipPayload, {
    description: 'Brings an archived partnership back. Errors as for updatePartnership.',
  })
  restorePartnership(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restorePartnership(context, input);
  }

  @Mutation(() => NetworkPayload, {
    description:
      'Changes the network: the district’s coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateNetwork(
    @Arg('input', { description: 'The changes.' }) input: UpdateNetworkInput,
    @Ctx() context: CommandContext,
  ) {
    return updateNetwork(context, input);
  }
}
