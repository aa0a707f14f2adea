import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { contactAggregate } from './contact.aggregate.js';
import {
  contactChanges,
  newContact,
  type CreateContactInput,
  type UpdateContactInput,
} from './contact.input.js';

/** Enters a person who speaks for a partner; private unless the input says otherwise. */
export function createContact(context: CommandContext, input: CreateContactInput) {
  const state = newContact(input);
  return runCommand(context, 'createContact', input, async (unit) => ({
    contact: await unit.create(contactAggregate, state),
  }));
}

/** Changes a contact. */
export function updateContact(context: CommandContext, input: UpdateContactInput) {
  const changes = contactChanges(input);
  return runCommand(context, 'updateContact', input, async (unit) => ({
    contact: await unit.update(contactAggregate, input.id, input.version, changes),
  }));
}

/** Takes a contact out of the record, reversibly. */
export function archiveContact(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveContact', input, async (unit) => ({
    contact: await unit.archive(contactAggregate, input.id, input.version),
  }));
}

/** Brings a contact back. */
export function restoreContact(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreContact', input, async (unit) => ({
    contact: await unit.restore(contactAggregate, input.id, input.version),
  }));
}
