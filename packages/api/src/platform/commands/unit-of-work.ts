import { randomUUID } from 'node:crypto';
import { conflict, invalid, notFound, type Current } from '../errors.js';
import { globalId, keyOf } from '../plan/global-id.js';
import type { RowCondition } from '../plan/subject.js';
import type { Aggregate, CommandScope, State, Transition, Write } from './aggregate.js';
import { columnsOf, loadRow, saveLists, stateOf } from './aggregate-rows.js';
import { omitUndefined } from './check.js';
import type { EditableRow } from './editable.entity.js';
import { ChangeItemRow, ChangeRow, type ChangeAction } from './history.entity.js';
import { referencesIn } from './references.js';
import { Rights } from './rights.js';
import { requireUnique } from './invariants.js';
import { sameValue } from './same-value.js';

export interface Loaded<S extends State> {
  readonly row: EditableRow;
  readonly state: S;
}

interface Place {
  /** The object's place in the operation; `input` by default. */
  readonly place?: string;
}

interface UpdateOptions extends Place {
  /** The required right; by default, that of editing the object. */
  readonly condition?: RowCondition;
}

/** `once`: the columns that never change later, if there are any. */
export type CreateOptions<O extends object> = [keyof O] extends [never]
  ? [options?: Place]
  : [options: Place & { readonly once: O }];

/** One running command: loads, checks rights, saves and writes history in one transaction. */
export class UnitOfWork extends Rights implements CommandScope {
  /** The change that this one undoes. */
  undoOf: string | null = null;
  private readonly items: Omit<ChangeItemRow, 'id' | 'changeId' | 'position'>[] = [];

  /**
   * Creates an object, if the viewer may change it afterwards.
   * @returns its key
   * @throws {Refusal} NOT_FOUND or INVALID for a reference, FORBIDDEN, and the refusals of invariants
   */
  async create<S extends State, O extends object>(
    aggregate: Aggregate<S, O>,
    state: S,
    ...options: CreateOptions<O>
  ): Promise<string> {
    const id = await this.createUnchecked(aggregate, state, ...options);
    await this.authorize(aggregate, id, aggregate.creatable);
    return id;
  }

  /** Creates an object; the caller checks the rights. */
  async createUnchecked<S extends State, O extends object>(
    aggregate: Aggregate<S, O>,
    given: S,
    ...[options]: CreateOptions<O>
  ): Promise<string> {
    const { place = 'input', once }: Place & { once?: object } = options ?? {};
    await this.resolve(referencesIn(aggregate.fields, given, place));
    const id = randomUUID();
    const state = await this.revised(aggregate, { id, before: null, after: given });
    await this.checkInvariants(aggregate, { id, before: null, after: state });
    const row = {
      ...columnsOf(aggregate, state, this.today),
      ...once,
      id,
      version: 1,
      archivedAt: null,
      updatedAt: new Date(),
    };
    await this.manager.getRepository(aggregate.row).insert(row);
    await saveLists(this.manager, aggregate, id, null, state);
    this.note(aggregate, 'CREATE', { id, before: null, after: state });
    this.resolved.add(globalId(aggregate.type, id));
    return id;
  }

  /**
   * Changes an object. References that it has already are not checked again.
   * @param id its global id, with the `version` that the caller read
   * @param changes the changed members, or a function that computes them from the current state; undefined
   * leaves a member unchanged
   * @throws {Refusal} NOT_FOUND, FORBIDDEN, CONFLICT with the current state, INVALID
   */
  async update<S extends State>(
    aggregate: Aggregate<S>,
    id: string,
    version: number,
    changes: Partial<S> | ((state: S) => Partial<S> | Promise<Partial<S>>),
    { condition = aggregate.editable, place = 'input' }: UpdateOptions = {},
  ): Promise<string> {
    const loaded = await this.loadVisible(aggregate, id, place);
    await this.authorize(aggregate, loaded.row.id, condition);
    requireVersion(aggregate, loaded, version, place);
    const { state, row } = loaded;
    const changed = omitUndefined(typeof changes === 'function' ? await changes(state) : changes);
    const known = new Set(referencesIn(aggregate.fields, state, '').map((reference) => reference.id));
    const references = referencesIn(aggregate.fields, changed, place);
    await this.resolve(references.filter((reference) => !known.has(reference.id)));
    await this.save(aggregate, loaded, { ...state, ...changed });
    return row.id;
  }

  /** Archives an object; `restore` brings it back. Throws the same errors as `update`. */
  async archive<S extends State>(aggregate: Aggregate<S>, id: string, version: number): Promise<string> {
    const loaded = await this.loadVisible(aggregate, id);
    await this.authorize(aggregate, loaded.row.id, aggregate.archivable);
    requireVersion(aggregate, loaded, version);
    await this.setArchived(aggregate, loaded, true);
    return loaded.row.id;
  }

  /**
   * Restores an archived object. Viewers without the right get NOT_FOUND, because for them it does not exist.
   */
  async restore<S extends State>(aggregate: Aggregate<S>, id: string, version: number): Promise<string> {
    const key = keyOf(id, aggregate.type, 'input.id');
    const found = await this.loaded(aggregate, key);
    const may = found?.row.archivedAt && (await this.holds(aggregate, key, aggregate.archivable));
    if (!found || !may) throw notFound('input.id');
    requireVersion(aggregate, found, version);
    await this.setArchived(aggregate, found, false);
    return key;
  }

  /** The current object, locked; null if there is none. */
  async loaded<S extends State>(aggregate: Aggregate<S>, key: string): Promise<Loaded<S> | null> {
    const row = await loadRow(this.manager, aggregate, key);
    return row ? { row, state: await stateOf(this.manager, aggregate, row) } : null;
  }

  /** Saves a new state. If nothing differs, nothing is written and the version stays the same. */
  async save<S extends State>(aggregate: Aggregate<S>, { row, state }: Loaded<S>, given: S): Promise<void> {
    const after = await this.revised(aggregate, { id: row.id, before: state, after: given });
    const fields = Object.keys(aggregate.fields).filter((field) => !sameValue(state[field], after[field]));
    if (fields.length === 0) return;
    await this.checkInvariants(aggregate, { id: row.id, before: state, after });
    await this.write(aggregate, row, columnsOf(aggregate, after, this.today));
    await saveLists(this.manager, aggregate, row.id, state, after);
    const only = (whole: S) => Object.fromEntries(fields.map((field) => [field, whole[field]]));
    this.note(aggregate, 'UPDATE', { id: row.id, before: only(state), after: only(after) });
  }

  /** Archives or restores, without checking rights: the caller has done so. */
  async setArchived<S extends State>(
    aggregate: Aggregate<S>,
    { row, state }: Loaded<S>,
    archived: boolean,
  ): Promise<void> {
    const { id } = row;
    const back = archived ? null : await this.revised(aggregate, { id, before: null, after: state });
    const [before, after] = back ? [null, back] : [state, null];
    await this.checkInvariants(aggregate, { id, before, after });
    const columns = back ? columnsOf(aggregate, back, this.today) : {};
    await this.write(aggregate, row, { ...columns, archivedAt: archived ? new Date() : null });
    this.note(aggregate, archived ? 'ARCHIVE' : 'RESTORE', { id, before, after });
  }

  entered(type: string, key: string): boolean {
    return this.items.some(
      ({ subjectType, subjectId, action }) =>
        subjectType === type && subjectId === key && (action === 'CREATE' || action === 'RESTORE'),
    );
  }

  /**
   * Records everything that was done as one change. It comes last, because from here to their commit commands
   * wait for each other, so that changes are numbered in the order in which they become visible.
   * @returns its global id; null if nothing was done
   */
  async record(command: string): Promise<string | null> {
    if (this.items.length === 0) return null;
    const change = { id: randomUUID(), accountId: this.viewer.accountId, command, undoOf: this.undoOf };
    await this.manager.getRepository(ChangeRow).insert(change);
    const items = this.items.map((item, position) => ({
      ...item,
      id: randomUUID(),
      changeId: change.id,
      position,
    }));
    await this.manager.getRepository(ChangeItemRow).insert(items as never[]);
    return globalId('Change', change.id);
  }

  private async revised<S extends State>(aggregate: Aggregate<S>, write: Write<S>): Promise<S> {
    return aggregate.revise ? aggregate.revise(this, write) : write.after;
  }

  private async checkInvariants<S extends State>(
    aggregate: Aggregate<S>,
    transition: Transition<S>,
  ): Promise<void> {
    await aggregate.invariants?.(this, transition);
    await requireUnique(this, aggregate, transition);
  }

  private note(
    aggregate: { type: string },
    action: ChangeAction,
    { id, before, after }: Transition<State>,
  ): void {
    this.items.push({ subjectType: aggregate.type, subjectId: id, action, before, after });
  }

  private async write<S extends State>(
    aggregate: Aggregate<S>,
    row: EditableRow,
    columns: Record<string, unknown>,
  ): Promise<void> {
    const where = { id: row.id, version: row.version };
    const values = { ...columns, version: row.version + 1, updatedAt: new Date() };
    const { affected } = await this.manager.getRepository(aggregate.row).update(where, values);
    if (affected !== 1) throw new Error(`${aggregate.type} slipped from under its lock`);
  }

  private async loadVisible<S extends State>(
    aggregate: Aggregate<S>,
    id: string,
    place = 'input',
  ): Promise<Loaded<S>> {
    const key = keyOf(id, aggregate.type, `${place}.id`);
    const loaded = (await this.sees(aggregate.type, key)) ? await this.loaded(aggregate, key) : null;
    // Another transaction may have archived it while we waited for the lock.
    if (!loaded || loaded.row.archivedAt) throw notFound(`${place}.id`);
    return loaded;
  }
}

function requireVersion<S extends State>(
  aggregate: Aggregate<S>,
  loaded: Loaded<S>,
  version: number,
  place = 'input',
): void {
  if (version < 1) throw invalid({ field: `${place}.version`, reason: 'TOO_SMALL' });
  if (loaded.row.version !== version) throw conflict(`${place}.version`, currentOf(aggregate, loaded));
}

/** A record as it is now. */
export function currentOf<S extends State>({ type }: Aggregate<S>, { row, state }: Loaded<S>): Current {
  return { ...state, type, id: globalId(type, row.id), version: row.version };
}
