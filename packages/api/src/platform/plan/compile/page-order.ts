import type { Args } from '../args.js';
import type { Compilation } from './compilation.js';
import { beyondCursor, cursorKeys, cursorSql, orderSql, totalOrder, type Key } from './cursor.js';
import type { ArgumentValues } from '../execution.js';
import type { OpenedRows } from './list.js';
import type { ConnectionField } from '../model.js';
import { byGrade } from './search.js';
import type { Sql } from '../sql.js';

type Side = 'after' | 'before';

/** The order of a page: the one asked for, after how well the rows match if a search found them. */
export class PageOrder {
  /** Stands in the cursors. A search has an order of its own, so its cursors are of no use without it. */
  private readonly name: string;
  private readonly keys: readonly Key[];

  constructor(
    private readonly compilation: Compilation,
    private readonly edge: ConnectionField,
    private readonly args: Args,
    rows: OpenedRows,
  ) {
    const asked = this.asked();
    this.name = rows.found ? `${asked} MATCH` : asked;
    this.keys = this.keysOf(rows);
  }

  /** The keys for an `order by`. */
  sql(isBackward: boolean, few: boolean): Sql {
    return orderSql(this.keys, isBackward, few);
  }

  cursor(): Sql {
    return cursorSql(this.name, this.keys);
  }

  /** The condition that a row comes after or before the cursor in the argument; by default, a row of the page. */
  isBeyond(side: Side, rows?: OpenedRows): Sql {
    return beyondCursor(this.args, side, this.name, rows ? this.keysOf(rows) : this.keys);
  }

  /** @throws {Refusal} INVALID if the cursor in the argument does not come from this order */
  check(side: Side, args: ArgumentValues, path: string): void {
    cursorKeys(args[side], this.name, this.keys, `${path}.${side}`);
  }

  private asked(): string {
    return String(this.args.pick('orderBy') ?? Object.keys(this.edge.orders)[0]);
  }

  private keysOf({ rows, found }: OpenedRows): readonly Key[] {
    const asked = this.edge.orders[this.asked()] ?? [];
    const first = found ? [byGrade, ...(this.edge.search?.then ?? [])] : [];
    return totalOrder(this.compilation, [...first, ...asked], rows);
  }
}
