import type { Database } from '../../src/platform/database/database.js';

/** Keeps the rows of all tables as they are now. @returns brings them back, whatever was written since */
export async function saveRows(database: Database): Promise<() => Promise<void>> {
  await database.query('create schema saved');
  const tables = await database.query<{ name: string; columns: string; depends: string[] }>(TABLES);
  for (const { name } of tables) await database.query(`create table saved.${name} as table public.${name}`);
  const ordered = inOrder(tables);
  const inserts = ordered.map(
    ({ name, columns }) =>
      `insert into public.${name} (${columns}) overriding system value select ${columns} from saved.${name};`,
  );
  await database.query(`create procedure saved.bring_back() language plpgsql as $$ begin
    -- Without triggers: keys are sound already, and filling the search dictionary takes most of the time.
    set local session_replication_role = replica;
    ${ordered
      .map(({ name }) => `delete from public.${name};`)
      .reverse()
      .join('\n')}
    ${inserts.join('\n')}
  end $$`);
  return async () => {
    await database.query('call saved.bring_back()');
  };
}

/** Ordinary tables with the columns that can be written, and the other tables that their keys lead to. */
const TABLES = `select c.relname as name,
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    array(select distinct k.confrelid::regclass::text from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as depends
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

function inOrder<T extends { readonly name: string; readonly depends: readonly string[] }>(
  tables: readonly T[],
): T[] {
  const done: T[] = [];
  while (done.length < tables.length) {
    const next = tables.find(
      (table) =>
        !done.includes(table) && table.depends.every((name) => done.some((one) => one.name === name)),
    );
    if (!next) throw new Error('The keys of the tables go round in a circle');
    done.push(next);
  }
  return done;
}
