import { invalid, notFound } from '../../platform/errors.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { globalId, keyOf } from '../../platform/plan/global-id.js';
import { dismissalAggregate } from './dismissal.aggregate.js';
import { checkedNote, type DismissTodoInput, type ReopenTodoInput } from './todo.input.js';
import { KINDS_THAT_WAIT } from './todo.policy.js';
import type { TodoKind } from './todo.type.js';

/**
 * Dismisses a to-do, because its information cannot be found or, if sources disagree, because it is settled.
 * Those who may change its subject may do so.
 */
export function dismissTodo(context: CommandContext, input: DismissTodoInput) {
  const note = checkedNote(input);
  return runCommand(context, 'dismissTodo', input, async (unit) => {
    const { key, kind, subjectType, subjectKey, field } = await todoOf(unit, input.id);
    if (KINDS_THAT_WAIT.includes(kind)) throw invalid({ field: 'input.id', reason: 'WAITS_FOR_AN_ANSWER' });
    const state = { kind, subjectId: globalId(subjectType, subjectKey), field, note };
    const { accountId } = unit.viewer;
    await unit.create(dismissalAggregate, state, { once: { accountId } });
    return { todo: key };
  });
}

/** Opens a dismissed to-do again, whoever dismissed it. */
export function reopenTodo(context: CommandContext, input: ReopenTodoInput) {
  return runCommand(context, 'reopenTodo', input, async (unit) => {
    const { key, dismissal, dismissalVersion } = await todoOf(unit, input.id);
    if (!dismissal) throw invalid({ field: 'input.id', reason: 'OPEN_ALREADY' });
    await unit.archive(dismissalAggregate, globalId('TodoDismissal', dismissal), dismissalVersion);
    return { todo: key };
  });
}

interface Found {
  readonly key: string;
  readonly kind: TodoKind;
  readonly subjectType: string;
  readonly subjectKey: string;
  readonly field: string;
  /** The current dismissal; null while the to-do is open. */
  readonly dismissal: string | null;
  readonly dismissalVersion: number;
}

/** @throws {Refusal} NOT_FOUND, also if it was resolved since */
async function todoOf(unit: UnitOfWork, id: string): Promise<Found> {
  const key = keyOf(id, 'Todo', 'input.id');
  const [found] = (await unit.sees('Todo', key)) ? await unit.manager.query<Found[]>(FIND, [key]) : [];
  if (!found) throw notFound('input.id');
  return found;
}

const FIND = `select m.id as key, m.kind, m.subject_type as "subjectType", m.subject_id as "subjectKey", m.field,
    d.id as dismissal, d.version as "dismissalVersion"
  from todo m left join todo_dismissal d on d.id = m.dismissal_id where m.about = todo_key(m.kind, $1)`;
