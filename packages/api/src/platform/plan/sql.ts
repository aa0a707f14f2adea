import type { Execution } from './execution.js';

/** A value that a request brings, bound as a parameter; `type` is the PostgreSQL type that it is cast to. */
export interface Bind {
  readonly type: string;
  readonly value: (execution: Execution) => unknown;
}

/** SQL text in pieces. Text comes from the code alone; whatever a request brings is a Bind. */
export class Sql {
  constructor(readonly pieces: readonly (string | Bind)[]) {}
}

/** Builds SQL from a template: interpolations are Sql (or Binds), never strings. */
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

/** A name or keyword that the code itself knows: a table, a column, an alias. Anything else is refused. */
export function word(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`Not an identifier: ${name}`);
  // Quoted only where PostgreSQL reserves the word; plain names keep the statements readable.
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

/** A string literal known while compiling. */
export function literal(text: string): Sql {
  return new Sql([`'${text.replaceAll("'", "''")}'`]);
}

/** A parameter whose value is taken from the request. */
export function bind(type: string, value: (execution: Execution) => unknown): Sql {
  return new Sql([{ type, value }]);
}

/** `alias.column`. */
export function column(table: Sql, name: string): Sql {
  return sql`${table}.${word(name)}`;
}

/** The parts with a separator between them. */
export function join(parts: readonly Sql[], separator: string): Sql {
  return new Sql(parts.flatMap((part, i) => (i === 0 ? part.pieces : [separator, ...part.pieces])));
}

/** The conditions joined by `and`; `true` where there is none. */
export function all(conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions.filter((c): c is Sql => c !== undefined);
  return given.length === 0
    ? sql`true`
    : join(
        given.map((c) => sql`(${c})`),
        ' and ',
      );
}

/** Text with numbered parameters and their sources, each Bind numbered once however often it stands there. */
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
