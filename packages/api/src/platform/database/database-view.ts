import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Table that records the definitions of views that this database has had. */
export const VIEWS_TABLE = 'view_definition';

/** A view of the database, defined by a file that may change. */
export interface DatabaseView {
  readonly name: string;
  /** The statement that creates it. */
  readonly sql: string;
}

/**
 * Reads a view from its file in the folder of a slice: `todo_kind` from `todo-kind.view.sql`.
 * @throws Error if the file does not create the view
 */
export function databaseView(folder: string, name: string): DatabaseView {
  const file = join(folder, `${name.replaceAll('_', '-')}.view.sql`);
  // The same text on every system, whatever line ends Git checked out.
  const sql = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  if (!sql.includes(`\ncreate view ${name} as\n`))
    throw new Error(`${file} does not create the view ${name}`);
  return { name, sql };
}

export function hashOf({ sql }: DatabaseView): string {
  return createHash('sha256').update(sql).digest('hex');
}
