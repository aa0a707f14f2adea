import type { EntityManager } from 'typeorm';
import type { Sql } from '../plan/sql.js';
import type { RowCondition, Subject } from '../plan/subject.js';
import type { Viewer } from '../viewer.js';
import type { EditableRow } from './editable.entity.js';
import type { Column, FieldsOf, RowClass, WriteField } from './write-fields.js';

/**
 * The values of an object that people edit, plain and in the shape of its command's input. History stores the
 * same.
 */
export type State = Readonly<Record<string, unknown>>;

/** The scope of an invariant: the rows of this transaction, the viewer and the day. */
export interface CommandScope {
  readonly manager: EntityManager;
  readonly viewer: Viewer;
  readonly today: string;
  /** Whether a condition of a policy holds for this viewer on the current rows. */
  allows(condition: Sql): Promise<boolean>;
  /** Whether this command has created or restored the object. */
  entered(type: string, key: string): boolean;
}

/** One write: `before` is null if the object is created or restored, `after` if it is archived. */
export interface Transition<S extends State> {
  readonly id: string;
  readonly before: S | null;
  readonly after: S | null;
}

/** A write after which the object is not archived. */
export interface Write<S extends State> extends Transition<S> {
  readonly after: S;
}

/** Values that only one row of the table may have. */
interface Unique<S> {
  /** The field of the input that a CONFLICT names. */
  readonly field: string;
  /** By column. */
  readonly values: (state: S) => Readonly<Record<string, string>>;
  /** Archived rows do not count. */
  readonly inRecord?: boolean;
}

interface Rules<S extends State> {
  /** Its type in the schema. */
  readonly type: string;
  readonly table: string;
  /**
   * The state to save instead of the one from a command, an undo or a restore, so that no write gives its
   * writer a right. Called before anything is written.
   */
  readonly revise?: (at: CommandScope, write: Write<S>) => Promise<S>;
  /** Rules that must hold after every write, including undo; throws a Refusal. */
  readonly invariants?: (at: CommandScope, transition: Transition<S>) => Promise<void> | void;
  readonly unique?: Unique<S>;
  readonly editable: RowCondition;
  /** Who decides the one member that editors may not change. */
  readonly decided?: Subject['decided'];
  /** Who may undo their own creation of it; by default, whoever may change it. */
  readonly withdrawable?: RowCondition;
  /** Who may create it, judged by the new row; by default, whoever may change it. */
  readonly creatable?: RowCondition;
  readonly archivable: RowCondition;
}

/**
 * The unit that commands change as a whole, with one version. `O`: the columns that are written only once.
 */
export interface Aggregate<S extends State, O extends object = never> extends Rules<S> {
  readonly row: RowClass<EditableRow>;
  readonly fields: { readonly [K in keyof S & string]-?: WriteField };
  readonly derived: Readonly<Record<string, (state: S, today: string) => unknown>>;
  readonly once: readonly string[];
  /** Only for the compiler. */
  readonly onceColumns?: (columns: O) => void;
}

/**
 * The columns that are written neither by a field nor by the platform. The columns of a key of several types
 * end in `Id`.
 */
type Remaining<S, R, O> = Exclude<Column<R>, keyof S | O | `${string}Id`>;

type Derived<S, R, C extends keyof R> = [C] extends [never]
  ? { readonly derived?: undefined }
  : {
      /** Columns computed from the state on every write, because SQL cannot compute them. */
      readonly derived: { readonly [K in C]: (state: S, today: string) => R[K] };
    };

type Declaration<S extends State, R extends EditableRow, O extends Column<R>> = Rules<S> &
  Derived<S, R, Remaining<S, R, O>> & {
    readonly row: RowClass<R>;
    /** Where each member of the state is stored. */
    readonly fields: FieldsOf<S, R>;
    /** Columns that are written when the row is created and never again. */
    readonly once?: readonly O[];
  };

/** Declares how a state is stored in a row; an omitted member or column does not compile. */
export function aggregate<S extends State, R extends EditableRow, O extends Column<R> = never>(
  declared: Declaration<S, R, O>,
): Aggregate<S, Pick<R, O>> {
  return { derived: {}, once: [], ...declared };
}
