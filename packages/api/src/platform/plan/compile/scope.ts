import { all, column, join, sql, identifier, type Sql } from '../sql.js';
import type { EdgeContext, Model } from '../model.js';
import type { Execution } from '../execution.js';

/** The number of rows that a request asks for, estimated before any SQL runs. */
export type Cost = (execution: Execution) => number;

interface Joined {
  readonly scope: Scope;
  readonly required: boolean;
  readonly on: Sql;
}

/** One row variable of a statement: its table, its to-one joins and its conditions. */
export class Scope {
  readonly conditions: Sql[] = [];
  private readonly joined = new Map<string, Joined>();
  private readonly coreJoins = new Set<string>();

  constructor(
    readonly row: Sql,
    readonly model: Model,
    readonly edge: EdgeContext,
    /** The cost of each row. Scopes that are joined one to one share it. */
    readonly costs: Cost[],
    /** Replaces the model's table. */
    private readonly source?: Sql,
  ) {}

  /** The to-one join with this name. It is made once: selection and visibility share it. */
  joinOnce(name: string, required: boolean, make: () => { scope: Scope; on: Sql }): Scope {
    const existing = this.joined.get(name);
    if (existing) return existing.scope;
    const { scope, on } = make();
    this.joined.set(name, { scope, required, on });
    return scope;
  }

  /**
   * Marks the joins so far as core: they decide whether the row is visible, so they stay with it when it is
   * joined itself.
   */
  markJoinsAsCore(): void {
    for (const name of this.joined.keys()) this.coreJoins.add(name);
  }

  /**
   * The table and its joins for a `from` clause. Joins that only fetch fields come last and are not nested:
   * beyond `join_collapse_limit` PostgreSQL plans a nested join separately, for the whole table, and a deep
   * query then takes minutes.
   */
  from(): Sql {
    return sql`${this.core()}${this.extraJoins()}`;
  }

  private core(): Sql {
    const joins = this.joins(true).map((joined) =>
      joinSql(joined, joined.scope.core(), joined.scope.joins(true).length > 0),
    );
    return sql`${this.rows()} ${this.row}${join(joins, '')}`;
  }

  private rows(): Sql {
    const { table, type } = this.model;
    if (this.source) return sql`(${this.source})`;
    if (table === null) throw new Error(`No edge computes the rows of ${type}`);
    return identifier(table);
  }

  private extraJoins(): Sql {
    const ofCore = this.joins(true).map(({ scope }) => scope.extraJoins());
    const own = this.joins(false).map((joined) => {
      const { scope } = joined;
      return sql`${joinSql(joined, scope.core(), scope.joins(true).length > 0)}${scope.extraJoins()}`;
    });
    return join([...ofCore, ...own], '');
  }

  /** The joins that decide whether the row is there, or those that only fetch further fields. */
  private joins(ofCore: boolean): Joined[] {
    return [...this.joined]
      .filter(([name, { required }]) => (required || this.coreJoins.has(name)) === ofCore)
      .map(([, joined]) => joined);
  }

  /** The condition that this row has the key. */
  hasKey(key: Sql): Sql {
    return this.model.keyed?.(this.row, key) ?? sql`${this.key()} = ${key}`;
  }

  key(name = 'id'): Sql {
    return column(this.row, name);
  }
}

function joinSql({ scope, required, on }: Joined, table: Sql, isJoin: boolean): Sql {
  const condition = all([on, ...scope.conditions]);
  return sql` ${required ? sql`join` : sql`left join`} ${isJoin ? sql`(${table})` : table} on ${condition}`;
}

/** The sum of the costs of one row. */
export function costOf(costs: readonly Cost[]): Cost {
  return (execution) => costs.reduce((sum, cost) => sum + cost(execution), 0);
}
