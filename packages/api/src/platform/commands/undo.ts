import { conflict, forbidden, invalid, notFound, Refusal } from '../errors.js';
import { globalId, keyOf } from '../plan/global-id.js';
import type { RowCondition } from '../plan/subject.js';
import type { Aggregate, State } from './aggregate.js';
import { ChangeItemRow, ChangeRow } from './history.entity.js';
import { sameValue } from './same-value.js';
import { currentOf, type Loaded, type UnitOfWork } from './unit-of-work.js';

/** Everything that undo can revert, by type. */
export type Aggregates = ReadonlyMap<string, Aggregate<State>>;

interface Undoing {
  readonly item: ChangeItemRow;
  readonly aggregate: Aggregate<State>;
  readonly loaded: Loaded<State>;
  /** The viewer's own change. */
  readonly own: boolean;
  /**
   * Rows that were created together with the subject of the viewer's own change need no further right; other
   * rows do.
   */
  readonly asked: boolean;
  /** The change also affected other objects. */
  readonly together: boolean;
}

const FIELD = 'input.changeId';

/**
 * Undoes one change with a change of its own: created objects are archived, archived ones are restored, and
 * fields get their previous values.
 * @returns the global id of the change's object
 * @throws {Refusal} NOT_FOUND, FORBIDDEN, INVALID (undone already), CONFLICT if a later change touched the
 * same fields
 */
export async function undoChange(
  unit: UnitOfWork,
  aggregates: Aggregates,
  changeId: string,
): Promise<string> {
  const id = keyOf(changeId, 'Change', FIELD);
  const changes = unit.manager.getRepository(ChangeRow);
  const change = await changes.findOneBy({ id });
  const items = await unit.manager
    .getRepository(ChangeItemRow)
    .find({ where: { changeId: id }, order: { position: 'ASC' } });
  const [subject] = items;
  if (!change || !subject) throw notFound(FIELD);
  const own = change.accountId === unit.viewer.accountId;
  const steps: Undoing[] = [];
  for (const item of items)
    steps.push(
      await begin(unit, aggregates, item, {
        own,
        asked: !own || item === subject || item.action === 'UPDATE',
        together: items.length > 1,
      }),
    );
  // Checked under the locks and after the rights, because only those who may undo it may learn whether it was
  // undone.
  if (await changes.existsBy({ undoOf: id })) throw invalid({ field: FIELD, reason: 'UNDONE_ALREADY' });
  for (const step of steps) await apply(unit, step);
  for (const step of steps) await end(unit, step);
  unit.undoOf = id;
  return globalId(subject.subjectType, subject.subjectId);
}

type Whose = Pick<Undoing, 'own' | 'asked' | 'together'>;

async function begin(
  unit: UnitOfWork,
  aggregates: Aggregates,
  item: ChangeItemRow,
  whose: Whose,
): Promise<Undoing> {
  const aggregate = aggregates.get(item.subjectType);
  const loaded = aggregate && (await unit.loaded(aggregate, item.subjectId));
  if (!aggregate || !loaded) throw notFound(FIELD);
  const step = { item, aggregate, loaded, ...whose };
  const hidden = loaded.row.archivedAt !== null || !(await unit.sees(aggregate.type, loaded.row.id));
  if (hidden && item.action !== 'ARCHIVE') throw await hiddenNow(unit, step);
  if (!comesBackByOwnHand(step) && !(await may(unit, step))) throw hidden ? notFound(FIELD) : forbidden();
  return step;
}

/** An object that was archived since: CONFLICT for those who may restore it; for others it does not exist. */
async function hiddenNow(unit: UnitOfWork, step: Undoing): Promise<Refusal> {
  const known =
    step.loaded.row.archivedAt !== null &&
    (await unit.holds(step.aggregate, step.loaded.row.id, step.aggregate.archivable));
  return known ? conflict(FIELD, currentOf(step.aggregate, step.loaded)) : notFound(FIELD);
}

async function apply(unit: UnitOfWork, { item, aggregate, loaded }: Undoing): Promise<void> {
  const clash = () => conflict(FIELD, currentOf(aggregate, loaded));
  if (await touchedSince(unit, item)) throw clash();
  try {
    if (item.action === 'UPDATE') await unit.save(aggregate, loaded, { ...loaded.state, ...item.before });
    else await unit.setArchived(aggregate, loaded, item.action !== 'ARCHIVE');
  } catch (error) {
    // The previous values do not fit the current state of other objects.
    throw error instanceof Refusal && error.code === 'INVALID' ? clash() : error;
  }
}

/**
 * Checked when everything is restored, because the rights on a partner can depend on the membership that was
 * created with it. Nobody may undo an object into a state in which they could not change it.
 */
async function end(unit: UnitOfWork, step: Undoing): Promise<void> {
  if (comesBackByOwnHand(step) && !(await may(unit, step))) throw notFound(FIELD);
  if (step.item.action === 'UPDATE' && !(await may(unit, step))) throw forbidden();
}

/**
 * Objects that the viewer created and removed as a whole. For other changes the viewer's current rights
 * decide.
 */
function comesBackByOwnHand({ item, own, together }: Undoing): boolean {
  return own && together && item.action === 'ARCHIVE';
}

/**
 * Undoing one's own change requires the right to change the object; undoing another person's, the right to
 * archive it.
 */
async function may(unit: UnitOfWork, step: Undoing): Promise<boolean> {
  const { item, aggregate, loaded, own, asked } = step;
  const { editable, archivable, withdrawable = editable, decided } = aggregate;
  const holds = (condition: RowCondition) => unit.holds(aggregate, loaded.row.id, condition);
  if (!asked) return true;
  if (item.action !== 'UPDATE') return holds(own && item.action !== 'ARCHIVE' ? withdrawable : archivable);
  const isDecision = decided !== undefined && touched(item).every((field) => field === decided.field);
  return (await holds(editable)) || (isDecision && (await holds(decided.by)));
}

interface Later extends Pick<ChangeItemRow, 'before' | 'after' | 'action'> {
  readonly id: string;
  readonly undo_of: string | null;
}

/** Whether a later effective change touched a field that this one touched. */
async function touchedSince(unit: UnitOfWork, item: ChangeItemRow): Promise<boolean> {
  const later = await unit.manager.query<Later[]>(
    `select c.id, c.undo_of, i.before, i.after, i.action from change_item i join change c on c.id = i.change_id
     where i.subject_type = $1 and i.subject_id = $2 and c.seq > (select seq from change where id = $3)`,
    [item.subjectType, item.subjectId, item.changeId],
  );
  const mine = touched(item);
  return standing(later).some((other) => {
    return (
      item.action !== 'UPDATE' ||
      other.action !== 'UPDATE' ||
      touched(other).some((field) => mine.includes(field))
    );
  });
}

/**
 * The effective changes: those that were not undone (or whose undo was undone), without undos of each other.
 */
function standing(changes: readonly Later[]): readonly Later[] {
  const ids = new Set(changes.map((change) => change.id));
  const stands = (change: Later): boolean =>
    !changes.some((other) => other.undo_of === change.id && stands(other));
  return changes.filter((change) => stands(change) && !(change.undo_of && ids.has(change.undo_of)));
}

function touched({ before, after }: Pick<ChangeItemRow, 'before' | 'after'>): string[] {
  return Object.keys({ ...before, ...after }).filter((field) => !sameValue(before?.[field], after?.[field]));
}
