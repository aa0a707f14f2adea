import { payloadOf } from '../../platform/graphql/command.type.js';
import { commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { contactAggregate } from './contact.aggregate.js';
import { contactChanges, CreateContactInput, newContact, UpdateContactInput } from './contact.input.js';
import { Contact } from './contact.type.js';

const commands = commandsOf(contactAggregate, {
  payload: payloadOf('Contact', 'contact', () => Contact),
  noun: 'contact',
});

export const ContactCommands = commandResolver({
  createContact: commands.create({ input: CreateContactInput, state: newContact }),
  updateContact: commands.update({ input: UpdateContactInput, changes: contactChanges }),
  archiveContact: commands.archive(),
  restoreContact: commands.restore(),
});
