import type { EntityManager } from 'typeorm';
import { forbidden, invalid, notFound } from '../errors.js';
import { readGlobalId } from '../plan/global-id.js';
import { Execution } from '../plan/execution.js';
import { all, bind, render, sql, identifier, type Sql } from '../plan/sql.js';
import type { RowCondition, RowRights } from '../plan/subject.js';
import type { Viewer } from '../viewer.js';
import type { Aggregate, State } from './aggregate.js';
import type { Reference } from './references.js';

/** The visibility and rights of a viewer, queried inside the transaction of a command. */
export class Rights {
  /** The ids that this command has resolved, or whose rows it created. */
  protected readonly resolved = new Set<string>();

  constructor(
    readonly manager: EntityManager,
    readonly viewer: Viewer,
    readonly today: string,
    /** The visibility that the read plan applies; commands apply the same. */
    private readonly rows: RowRights,
  ) {}

  /**
   * Requires that references have a suitable type and refer to objects that this viewer sees.
   * @throws {Refusal} INVALID or NOT_FOUND naming the field
   */
  protected async resolve(references: readonly Reference[]): Promise<void> {
    for (const { types, id, field } of references) {
      if (!this.resolved.has(id)) await this.resolveRef(types, id, field);
    }
  }

  /**
   * The same for one id that a command needs before it writes.
   * @returns the id
   */
  async resolveRef(types: readonly string[], id: string, field: string): Promise<string> {
    const read = readGlobalId(id);
    if (!read) throw invalid({ field, reason: 'NOT_AN_ID' });
    if (!types.includes(read.type)) throw invalid({ field, reason: 'WRONG_TYPE' });
    if (!(await this.sees(read.type, read.key))) throw notFound(field);
    this.resolved.add(id);
    return id;
  }

  /**
   * @throws {Refusal} FORBIDDEN unless the viewer may change (or, by another condition of its policy,
   * archive) the row
   */
  async authorize<S extends State>(
    aggregate: Aggregate<S>,
    key: string,
    condition: RowCondition = aggregate.editable,
  ): Promise<void> {
    if (!(await this.holds(aggregate, key, condition))) throw forbidden();
  }

  /** @throws {Refusal} FORBIDDEN unless the condition, which is about no row, holds for this viewer */
  async authorizeIf(condition: Sql): Promise<void> {
    if (!(await this.allows(condition))) throw forbidden();
  }

  /** Whether this viewer sees a row of a type. */
  async sees(type: string, key: string): Promise<boolean> {
    return this.allows(
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
    return this.allows(sql`exists (select 1 from ${identifier(aggregate.table)} t where ${where})`);
  }

  /** Whether a condition of a policy holds for this viewer. */
  async allows(condition: Sql): Promise<boolean> {
    const { text, binds } = render(sql`select ${condition} as holds`);
    const execution = new Execution(this.viewer, {}, this.today);
    const rows = await this.manager.query<{ holds: boolean }[]>(
      text,
      binds.map((each) => each.value(execution)),
    );
    return rows[0]?.holds === true;
  }
}
