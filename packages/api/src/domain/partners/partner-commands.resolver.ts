import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import { archiveContact, createContact, restoreContact, updateContact } from '../contacts/contact.commands.js';
import { CreateContactInput, UpdateContactInput } from '../contacts/contact.input.js';
import { Contact } from '../contacts/contact.type.js';
import {
  archiveMembership,
  createMembership,
  restoreMembership,
  updateMembership,
} from '../memberships/membership.commands.js';
import { CreateMembershipInput, UpdateMembershipInput } from '../memberships/membership.input.js';
import { Membership } from '../memberships/membership.type.js';
import { archivePartner, createPartner, restorePartner, updatePartner } from './partner.commands.js';
import { CreatePartnerInput, UpdatePartnerInput } from './partner.input.js';
import { Partner } from './partner.type.js';

const PartnerPayload = payloadOf('Partner', 'partner', () => Partner);
const MembershipPayload = payloadOf('Membership', 'membership', () => Membership);
const ContactPayload = payloadOf('Contact', 'contact', () => Contact);

@Resolver()
export class PartnerCommands {
  @Mutation(() => PartnerPayload, {
    description: 'Enters a partner. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.',
  })
  createPartner(
    @Arg('input', { description: 'The partner.' }) input: CreatePartnerInput,
    @Ctx() context: CommandContext,
  ) {
    return createPartner(context, input);
  }

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

  @Mutation(() => MembershipPayload, {
    description: 'Enters a partner into a partnership. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.',
  })
  createMembership(
    @Arg('input', { description: 'The membership.' }) input: CreateMembershipInput,
    @Ctx() context: CommandContext,
  ) {
    return createMembership(context, input);
  }

  @Mutation(() => MembershipPayload, {
    description: 'Changes a membership. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateMembership(
    @Arg('input', { description: 'The changes.' }) input: UpdateMembershipInput,
    @Ctx() context: CommandContext,
  ) {
    return updateMembership(context, input);
  }

  @Mutation(() => MembershipPayload, {
    description: 'Takes out a membership entered by mistake, reversibly. Errors as for updateMembership.',
  })
  archiveMembership(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archiveMembership(context, input);
  }

  @Mutation(() => MembershipPayload, {
    description: 'Brings an archived membership back. Errors as for updateMembership.',
  })
  restoreMembership(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restoreMembership(context, input);
  }

  @Mutation(() => ContactPayload, {
    description: 'Enters a contact of a partner. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.',
  })
  createContact(
    @Arg('input', { description: 'The contact.' }) input: CreateContactInput,
    @Ctx() context: CommandContext,
  ) {
    return createContact(context, input);
  }

  @Mutation(() => ContactPayload, {
    description: 'Changes a contact. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateContact(
    @Arg('input', { description: 'The changes.' }) input: UpdateContactInput,
    @Ctx() context: CommandContext,
  ) {
    return updateContact(context, input);
  }

  @Mutation(() => ContactPayload, {
    description: 'Takes a contact out of the record, reversibly. Errors as for updateContact.',
  })
  archiveContact(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archiveContact(context, input);
  }

  @Mutation(() => ContactPayload, {
    description: 'Brings an archived contact back. Errors as for updateContact.',
  })
  restoreContact(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restoreContact(context, input);
  }
}
