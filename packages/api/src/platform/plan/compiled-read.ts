import type { SqlStatement } from '../database/database.js';
import { ifProven } from './access-proof.js';
import { render, sql, type Bind, type Sql } from './sql.js';
import type { StatementNames } from './statement-names.js';

/** A statement, and where the values of its parameters come from. */
export interface RenderedStatement extends SqlStatement {
  readonly binds: readonly Bind[];
}

/** A compiled answer as statements: one for who is known, one for each way in which who asks can be claimed. */
export class CompiledRead {
  private readonly rendered = new Map<Sql | null, RenderedStatement>();

  constructor(
    private readonly answer: Sql,
    private readonly mode: SqlStatement['mode'],
    private readonly names: StatementNames,
  ) {}

  /** @param now what a claim is proven by; null where who asks is known */
  statement(now: Sql | null): RenderedStatement {
    let one = this.rendered.get(now);
    if (!one) this.rendered.set(now, (one = this.render(now)));
    return one;
  }

  private render(now: Sql | null): RenderedStatement {
    const { text, binds } = render(sql`select ${now ? ifProven(now, this.answer) : this.answer} as json`);
    return { name: this.names.of(text), text, mode: this.mode, binds };
  }
}
