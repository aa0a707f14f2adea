import { all, column, join, sql, word, type Sql } from './sql.js';
import type { EdgeContext, Model } from './model.js';
import type { Execution } from './execution.js';

/** Rows asked for, reckoned from a request before any SQL. */
export type Cost = (execution: Execution) => number;

interface Joined {
  readonly scope: Scope;
  readonly required: boolean;
  readonly on: Sql;
}

/** One row variable of a statement: its table, what is joined to it one to one, and what must hold of it. */
export class Scope {
  readonly conditions: Sql[] = [];
  private readonly joined = new Map<string, Joined>();
  private readonly decisive = new Set<string>();

  constructor(
    readonly row: Sql,
    readonly model: Model,
    readonly edge: EdgeContext,
    /** Shared by all scopes of one multiplicity: what each of their rows costs. */
    readonly costs: Cost[],
    /** What stands in the place of the model's table. */
    private readonly source?: Sql,
  ) {}

  /** The to-one join under a name, made once: selection and visibility share it. */
  joinOnce(name: string, required: boolean, make: () => { scope: Scope; on: Sql }): Scope {
    const known = this.joined.get(name);
    if (known) return known.scope;
    const { scope, on } = make();
    this.joined.set(name, { scope, required, on });
    return scope;
  }

  /** Says that the joins made so far decide whether the row is seen: they stay with it when others join the row. */
  settle(): void {
    for (const name of this.joined.keys()) this.decisive.add(name);
  }

  /**
   * The table and its joins, as it stands in a from clause. What is merely shown is joined last, in a row rather than nested: PostgreSQL
   * plans a nested join beyond its `join_collapse_limit` by itself, for the whole table, and a deep question then takes minutes.
   */
  from(): Sql {
    return sql`${this.core()}${this.shown()}`;
  }

  private core(): Sql {
    const joins = this.parts(true).map((joined) =>
      joinSql(joined, joined.scope.core(), joined.scope.parts(true).length > 0),
    );
    return sql`${this.rows()} ${this.row}${join(joins, '')}`;
  }

  private rows(): Sql {
    const { table, type } = this.model;
    if (this.source) return sql`(${this.source})`;
    if (table === null) throw new Error(`No edge works out the rows of ${type}`);
    return word(table);
  }

  private shown(): Sql {
    const ofCore = this.parts(true).map(({ scope }) => scope.shown());
    const own = this.parts(false).map((joined) => {
      const { scope } = joined;
      return sql`${joinSql(joined, scope.core(), scope.parts(true).length > 0)}${scope.shown()}`;
    });
    return join([...ofCore, ...own], '');
  }

  /** The joins without which the row would be another, or those that only show more of it. */
  private parts(ofCore: boolean): Joined[] {
    return [...this.joined]
      .filter(([name, { required }]) => (required || this.decisive.has(name)) === ofCore)
      .map(([, joined]) => joined);
  }

  /** That this is the row with a key. */
  has(key: Sql): Sql {
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

/** The sum of costs, for one row. */
export function costOf(costs: readonly Cost[]): Cost {
  return (execution) => costs.reduce((sum, cost) => sum + cost(execution), 0);
}
