import { invalid } from '../../platform/errors.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { statementAggregate, SUBJECT_TYPES } from './source.aggregate.js';
import type { StatementState } from './source.state.js';
import { checkedStatement, type CreateStatementInput, type UpdateStatementInput } from './source.input.js';
import { valueProblem } from './statement.rules.js';

/** Records what a source says of something. */
export function createStatement(context: CommandContext, input: CreateStatementInput) {
  const { field = input.field, value = null, wording = null } = checkedStatement(input);
  return runCommand(context, 'createStatement', input, async (unit) => {
    const sourceId = await unit.resolveRef(['Source'], input.sourceId, 'input.sourceId');
    const subjectId = await unit.resolveRef(SUBJECT_TYPES, input.subjectId, 'input.subjectId');
    return {
      statement: await unit.create(
        statementAggregate,
        requireFit({ sourceId, subjectId, field, value, wording }),
      ),
    };
  });
}

/** Changes what was recorded of a source's words; another field or subject is another statement. */
export function updateStatement(context: CommandContext, input: UpdateStatementInput) {
  const values = checkedStatement(input);
  return runCommand(context, 'updateStatement', input, async (unit) => ({
    statement: await unit.update(statementAggregate, input.id, input.version, (state) =>
      requireFit({ ...state, ...values }),
    ),
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

function requireFit(state: StatementState): StatementState {
  const reason = valueProblem(state.field, state.value);
  if (reason) throw invalid({ field: 'input.value', reason });
  if (state.value === null && state.wording === null)
    throw invalid({ field: 'input.value', reason: 'EMPTY' });
  return state;
}
