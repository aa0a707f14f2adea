import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import { archiveContact, createContact, restoreContact, updateContact } from './contact.commands.js';
import { CreateContactInput, UpdateContactInput } from './contact.input.js';
import { Contact } from './contact.type.js';

const ContactPayload = payloadOf('Contact', 'contact', () => Contact);

@Resolver()
export class ContactCommands {
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
