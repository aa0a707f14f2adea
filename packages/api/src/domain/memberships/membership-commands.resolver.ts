import { payloadOf, payloadOfMany } from '../../platform/graphql/command.type.js';
import { command, commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { PartnerPayload } from '../partners/partner-commands.resolver.js';
import { confirmMemberships, declineMemberships } from './decide-memberships.commands.js';
import { createPartner } from './create-partner.commands.js';
import { CreatePartnerInput } from './create-partner.input.js';
import { membershipAggregate } from './membership.aggregate.js';
import { createMembership } from './membership.commands.js';
import {
  CreateMembershipInput,
  DecideMembershipsInput,
  membershipChanges,
  UpdateMembershipInput,
} from './membership.input.js';
import { Membership } from './membership.type.js';

const payload = payloadOf('Membership', 'membership', () => Membership);
const payloadOfAll = payloadOfMany('Memberships', 'memberships', () => Membership);
const commands = commandsOf(membershipAggregate, { payload, noun: 'membership' });

export const MembershipCommands = commandResolver({
  createPartner: command({
    payload: PartnerPayload,
    input: CreatePartnerInput,
    about: 'The partner.',
    description: 'Creates a partner.',
    refuses: ['NOT_FOUND'],
    run: createPartner,
  }),
  createMembership: command({
    payload,
    input: CreateMembershipInput,
    about: 'The membership.',
    description:
      'Adds a partner to a partnership. The membership is PROPOSED until somebody who may change the partner confirms it, unless you may. CONFLICT names the membership of the same role that certainly overlaps it, or that it only states more exactly.',
    refuses: ['NOT_FOUND', 'CONFLICT'],
    run: createMembership,
  }),
  updateMembership: commands.update({
    input: UpdateMembershipInput,
    changes: membershipChanges,
    note: 'A confirmed one that is to last longer is PROPOSED again, unless you may change the partner; so is one that is restored, and one that undo brings back.',
  }),
  confirmMemberships: command({
    payload: payloadOfAll,
    input: DecideMembershipsInput,
    about: 'Which.',
    description: 'Confirms memberships, all or none. For those who may change the partners.',
    refuses: ['NOT_FOUND', 'CONFLICT'],
    run: confirmMemberships,
  }),
  declineMemberships: command({
    payload: payloadOfAll,
    input: DecideMembershipsInput,
    about: 'Which.',
    description: 'Declines proposed memberships, all or none. For those who may change the partners.',
    refuses: ['NOT_FOUND', 'CONFLICT'],
    run: declineMemberships,
  }),
  archiveMembership: commands.archive({ note: 'For one created by mistake; one that ended gets its `to`.' }),
  restoreMembership: commands.restore(),
});
