import type { EntityManager } from 'typeorm';
import { forbidden, invalid, notFound } from '../errors.js';
import { readGlobalId } from '../plan/global-id.js';
import { Execution } from '../plan/execution.js';
import { all, bind, render, sql, identifier, type Sql } from '../plan/sql.js';
import type { RowCondition, RowRights } from '../plan/subject.js';
import type { Viewer } from '../viewer.js';
import type { Aggregate, CommandScope, State } from './aggregate.js';

/** What a viewer sees and may do, asked inside the transaction of a command. */
export class Rights implements CommandScope {
  constructor(
    readonly manager: EntityManager,
    readonly viewer: Viewer,
    readonly today: string,
    /** What the read plan says of rows: commands ask the same. */
    private readonly rows: RowRights,
  ) {}

  /**
   * The id of another thing that the input refers to, once it is of a fitting type and there for this viewer.
   * @throws {Refusal} INVALID or NOT_FOUND naming the field
   */
  async resolveRef(types: readonly string[], id: string, field: string): Promise<string> {
    const read = readGlobalId(id);
    const [only] = types;
    if (!read) throw invalid({ field, reason: 'NOT_AN_ID' });
    if (!types.includes(read.type)) {
      throw invalid({
        field,
        reason: types.length === 1 && only ? `NOT_A_${only.toUpperCase()}_ID` : 'NOT_AN_ID_OF_THESE',
      });
    }
    if (!(await this.sees(read.type, read.key))) throw notFound(field);
    return id;
  }

  /** `refer` for what may be left out (undefined) or cleared (null). */
  async resolveOptionalRef<T extends string | null | undefined>(
    types: readonly string[],
    id: T,
    field: string,
  ): Promise<T> {
    if (id) await this.resolveRef(types, id, field);
    return id;
  }

  /** @throws {Refusal} FORBIDDEN unless the viewer may change (or, by another condition of its policy, archive) the row */
  async authorize<S extends State>(
    aggregate: Aggregate<S>,
    key: string,
    condition: RowCondition = aggregate.editable,
  ): Promise<void> {
    if (!(await this.holds(aggregate, key, condition))) throw forbidden();
  }

  /** @throws {Refusal} FORBIDDEN unless the condition, of no row, holds for this viewer */
  async authorizeIf(condition: Sql): Promise<void> {
    if (!(await this.asks(condition))) throw forbidden();
  }

  /** Whether this viewer sees the row of a type. */
  async sees(type: string, key: string): Promise<boolean> {
    return this.asks(
      this.rows.visibleIf(
        type,
        bind('uuid', () => key),
      ),
    );
  }

  /** Whether a condition of a policy holds for this viewer on a row. */
  async holds<S extends State>(
    aggregate: Aggregate<S>,
    key: string,
    condition: RowCondition,
  ): Promise<boolean> {
    const row = sql`t`;
    const where = all([sql`t.id = ${bind('uuid', () => key)}`, condition(row, this.rows)]);
    return this.asks(sql`exists (select 1 from ${identifier(aggregate.table)} t where ${where})`);
  }

  private async asks(condition: Sql): Promise<boolean> {
    const { text, binds } = render(sql`select ${condition} as holds`);
    const execution = new Execution(this.viewer, {}, this.today);
    const rows = await this.manager.query<{ holds: boolean }[]>(
      text,
      binds.map((each) => each.value(execution)),
    );
    return rows[0]?.holds === true;
  }
}
