import { isDay } from '@partnerstwa/shared/calendar-days';
import { invalid } from '../../errors.js';
import type { Args } from '../args.js';
import { isKey } from '../global-id.js';
import type { Compilation } from './compilation.js';
import type { SortKey } from '../model.js';
import type { Scope } from './scope.js';
import { join, literal, sql, identifier, type Sql } from '../sql.js';

/** A sort key as an expression over the rows of one statement. */
export interface Key {
  readonly expression: Sql;
  readonly type: SortKey['type'];
  readonly descending: boolean;
  readonly collate?: string;
}

/** The sort keys of an order for these rows. Unless they are unique, the row's own key is added. */
export function totalOrder(compilation: Compilation, keys: readonly SortKey[], rows: Scope): readonly Key[] {
  const over = keys.map((key): Key => {
    const row = key.of ? compilation.joinOne(rows, key.of.key, key.of.type, true).row : rows.row;
    return {
      expression: key.sql(row),
      type: key.type,
      descending: key.descending ?? false,
      collate: key.collate,
    };
  });
  if (keys.at(-1)?.decides) return over;
  return [...over, { expression: rows.key(), type: 'uuid', descending: over.at(-1)?.descending ?? false }];
}

/**
 * `key [collate c] [desc], …`, reversed for a page that is read backwards. `few` says that the rows are those
 * of one parent: they are sorted. Without statistics the planner may prefer to walk the index of the whole
 * order in search of them, for each parent again.
 */
export function orderSql(keys: readonly Key[], backward: boolean, few: boolean): Sql {
  const parts = keys.map((key, i) => {
    const by = compared(few && i === 0 ? { ...key, expression: withoutIndex(key) } : key);
    return key.descending !== backward ? sql`${by} desc` : by;
  });
  return join(parts, ', ');
}

/** The same value in an expression that no index holds. */
function withoutIndex({ expression, type }: Key): Sql {
  switch (type) {
    case 'text':
      return sql`(${expression} || '')`;
    case 'timestamptz':
      return sql`(${expression} + interval '0')`;
    case 'date':
    case 'integer':
    case 'bigint':
      return sql`(${expression} + 0)`;
    case 'uuid':
      return expression;
  }
}

/** SQL for a row's cursor: base64url of a JSON array with the order's name and the keys as text. */
export function cursorSql(order: string, keys: readonly Key[]): Sql {
  const values = keys.map((key) => sql`(${key.expression})::text`);
  const array = sql`json_build_array(${join([sql`${literal(order)}::text`, ...values], ', ')})::text`;
  return sql`translate(encode(convert_to(${array}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** The condition that a row comes after (or before) the cursor in an argument. */
export function beyondCursor(args: Args, name: 'after' | 'before', order: string, keys: readonly Key[]): Sql {
  const values = keys.map((key, i) =>
    args.bind(key.type, (given, path) => cursorKeys(given[name], order, keys, `${path}.${name}`)[i]),
  );
  const from = (i: number): Sql => {
    const key = keys[i] as Key;
    const expression = compared(key);
    const up = (name === 'after') !== key.descending;
    const strictly = sql`${expression} ${up ? sql`>` : sql`<`} ${values[i] as Sql}`;
    if (i === keys.length - 1) return strictly;
    // The first comparison can use an index.
    const nearly = sql`${expression} ${up ? sql`>=` : sql`<=`} ${values[i] as Sql}`;
    return sql`(${nearly} and (${strictly} or ${from(i + 1)}))`;
  };
  return from(0);
}

/**
 * The keys in a cursor, as text.
 * @throws {Refusal} INVALID for `field` if the cursor does not come from this order
 */
export function cursorKeys(
  cursor: unknown,
  order: string,
  keys: readonly Key[],
  field: string,
): readonly string[] {
  const refusal = invalid({ field, reason: 'NOT_A_CURSOR' });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'));
  } catch {
    throw refusal;
  }
  if (!Array.isArray(parts) || parts.length !== keys.length + 1 || parts[0] !== order) throw refusal;
  const values = parts.slice(1) as unknown[];
  const isValid = values.every((value, i) => typeof value === 'string' && fits(value, (keys[i] as Key).type));
  if (!isValid) throw refusal;
  return values as string[];
}

function fits(value: string, type: SortKey['type']): boolean {
  switch (type) {
    case 'uuid':
      return isKey(value);
    case 'date':
      // The winter of the last supported year ends in the following year.
      return value === 'infinity' || isDay(value.replace(/^3000-/, '2999-'));
    case 'timestamptz':
      return (
        /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(value) &&
        !Number.isNaN(Date.parse(value.replace('+00', 'Z')))
      );
    case 'integer':
      return /^-?\d{1,9}$/.test(value);
    case 'bigint':
      return /^-?\d{1,18}$/.test(value);
    case 'text':
      return !value.includes('\0');
  }
}

function compared({ expression, collate }: Key): Sql {
  return collate ? sql`${expression} collate ${identifier(collate)}` : expression;
}
