import type { EntityManager } from 'typeorm';
import { MIGRATIONS_TABLE } from '../database/data-source.js';
import { VIEWS_TABLE } from '../database/database-view.js';

interface TableColumn {
  name: string;
  /** The SQL type with its modifiers: `numeric(10,2)`, `text[]`. */
  type: string;
}

/** A table and its stored columns. Generated columns are left out, because PostgreSQL computes them again. */
export interface CatalogueTable {
  name: string;
  columns: TableColumn[];
}

export interface ForeignKey {
  table: string;
  name: string;
}

export interface Sequence {
  table: string;
  column: string;
  /** Quoted, with its schema. */
  name: string;
}

/** The tables of our schema by name, without those that record the schema and those of extensions. */
export async function tablesOf(manager: EntityManager): Promise<CatalogueTable[]> {
  return manager.query<CatalogueTable[]>(
    `select c.relname as name,
       (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
          from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
       from pg_class c
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> all ($1)
        and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by c.relname`,
    [[MIGRATIONS_TABLE, VIEWS_TABLE]],
  );
}

/** Foreign keys that cannot be deferred. */
export async function nonDeferrableForeignKeys(manager: EntityManager): Promise<ForeignKey[]> {
  return manager.query<ForeignKey[]>(
    `select r.relname as table, c.conname as name
       from pg_constraint c join pg_class r on r.oid = c.conrelid
      where c.contype = 'f' and not c.condeferrable and c.connamespace = current_schema()::regnamespace
      order by 1, 2`,
  );
}

/** Sequences that belong to a column: identity and serial. */
export async function sequencesOf(manager: EntityManager): Promise<Sequence[]> {
  return manager.query<Sequence[]>(
    `select t.relname as table, a.attname as column, s.oid::regclass::text as name
       from pg_class s
       join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
       join pg_class t on t.oid = d.refobjid
       join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
      where s.relkind = 'S' and t.relnamespace = current_schema()::regnamespace and t.relname <> $1
      order by 1, 2`,
    [MIGRATIONS_TABLE],
  );
}

/** Names of the migrations of this database, in the order in which they ran. */
export async function migrationsOf(manager: EntityManager): Promise<string[]> {
  const found = await manager.query<{ exists: boolean }[]>('select to_regclass($1) is not null as exists', [
    MIGRATIONS_TABLE,
  ]);
  if (!found[0]?.exists) return [];
  const rows = await manager.query<{ name: string }[]>(`select name from ${MIGRATIONS_TABLE} order by id`);
  return rows.map(({ name }) => name);
}

/** An identifier of the catalogue, quoted. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
