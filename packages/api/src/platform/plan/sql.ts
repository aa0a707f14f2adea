import type { Execution } from './execution.js';

/** A value of the request, bound as a parameter and cast to the PostgreSQL type `type`. */
export interface Bind {
  readonly type: string;
  readonly value: (execution: Execution) => unknown;
}

/** SQL in pieces. Text comes only from the code; every value of a request is a Bind. */
export class Sql {
  constructor(readonly pieces: readonly (string | Bind)[]) {}
}

/** Builds SQL from a template. Interpolations are Sql or Binds, never strings. */
export function sql(strings: TemplateStringsArray, ...values: readonly (Sql | Bind)[]): Sql {
  const pieces: (string | Bind)[] = [];
  strings.forEach((text, i) => {
    if (text !== '') pieces.push(text);
    const value = values[i];
    if (value instanceof Sql) pieces.push(...value.pieces);
    else if (value) pieces.push(value);
  });
  return new Sql(pieces);
}

/** The name of a table, column or alias that comes from the code. */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`Not an identifier: ${name}`);
  // Quoted only if PostgreSQL reserves it, to keep the statements readable.
  return new Sql([RESERVED.has(name) ? `"${name}"` : name]);
}

const RESERVED = new Set([
  'from',
  'to',
  'order',
  'user',
  'end',
  'table',
  'column',
  'group',
  'limit',
  'offset',
]);

/** A string literal that is known while compiling. */
export function literal(text: string): Sql {
  return new Sql([`'${text.replaceAll("'", "''")}'`]);
}

/** A parameter whose value comes from the request. */
export function bind(type: string, value: (execution: Execution) => unknown): Sql {
  return new Sql([{ type, value }]);
}

/** `alias.column`. */
export function column(table: Sql, name: string): Sql {
  return sql`${table}.${identifier(name)}`;
}

/** Joins the parts with a separator. */
export function join(parts: readonly Sql[], separator: string): Sql {
  return new Sql(parts.flatMap((part, i) => (i === 0 ? part.pieces : [separator, ...part.pieces])));
}

/** The conditions joined by `and`; `true` if there are none. */
export function all(conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions.filter((c): c is Sql => c !== undefined);
  return given.length === 0
    ? sql`true`
    : join(
        given.map((c) => sql`(${c})`),
        ' and ',
      );
}

/** The text with numbered parameters, and their binds. A Bind that occurs several times has one number. */
export function render(statement: Sql): { text: string; binds: Bind[] } {
  const numbers = new Map<Bind, number>();
  const text = statement.pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (!numbers.has(piece)) numbers.set(piece, numbers.size + 1);
      return `$${numbers.get(piece)}::${piece.type}`;
    })
    .join('');
  return { text, binds: [...numbers.keys()] };
}
