import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { statementAggregate } from './source.aggregate.js';
import {
  newStatement,
  statementChanges,
  type CreateStatementInput,
  type UpdateStatementInput,
} from './source.input.js';

/** Records what a source says of something. */
export function createStatement(context: CommandContext, input: CreateStatementInput) {
  const state = newStatement(input);
  return runCommand(context, 'createStatement', input, async (unit) => ({
    statement: await unit.create(statementAggregate, state),
  }));
}

/** Changes what was recorded of a source's words; another field or subject is another statement. */
export function updateStatement(context: CommandContext, input: UpdateStatementInput) {
  const changes = statementChanges(input);
  return runCommand(context, 'updateStatement', input, async (unit) => ({
    statement: await unit.update(statementAggregate, input.id, input.version, changes),
  }));
}

/** Takes a statement out of the record, reversibly. */
export function archiveStatement(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveStatement', input, async (unit) => ({
    statement: await unit.archive(statementAggregate, input.id, input.version),
  }));
}

/** Brings a statement back. */
export function restoreStatement(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreStatement', input, async (unit) => ({
    statement: await unit.restore(statementAggregate, input.id, input.version),
  }));
}
