import type { SqlStatement } from '../../database/database.js';
import { ifProven } from '../access-proof.js';
import { render, sql, type Bind, type Sql } from '../sql.js';
import type { StatementNames } from './statement-names.js';

/** A statement and the sources of its parameters. */
export interface RenderedStatement extends SqlStatement {
  readonly binds: readonly Bind[];
}

/** A compiled answer: one statement for an authenticated viewer, and one for each kind of access proof. */
export class CompiledRead {
  private readonly rendered = new Map<Sql | null, RenderedStatement>();

  constructor(
    private readonly answer: Sql,
    private readonly mode: SqlStatement['mode'],
    private readonly names: StatementNames,
  ) {}

  /** @param current SQL that verifies a remembered access; null for an authenticated viewer */
  statement(current: Sql | null): RenderedStatement {
    let statement = this.rendered.get(current);
    if (!statement) this.rendered.set(current, (statement = this.render(current)));
    return statement;
  }

  private render(current: Sql | null): RenderedStatement {
    const { text, binds } = render(
      sql`select ${current ? ifProven(current, this.answer) : this.answer} as json`,
    );
    return { name: this.names.of(text), text, mode: this.mode, binds };
  }
}
