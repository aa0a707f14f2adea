import type { QueryRunner } from 'typeorm';
import type { Log } from '../log.js';
import { hashOf, VIEWS_TABLE, type DatabaseView } from './database-view.js';

/** A definition that the database has, or had until another replaced it. */
interface Recorded extends DatabaseView {
  readonly hash: string;
  readonly isCurrent: boolean;
}

/**
 * Creates the views whose definition changed or that a migration dropped, and re-creates the views that use
 * them. A definition that another one has replaced in this database is older than that one, so it is not
 * applied again: otherwise two versions of the application would undo each other's views at every start.
 * @param views each after those that it uses
 */
export async function renewViews(
  runner: QueryRunner,
  views: readonly DatabaseView[],
  log: Log,
): Promise<void> {
  const recorded = await recordedViews(runner);
  const wanted = views.map((view) => definitionFor(view, recorded, log));
  const present = await presentViews(runner, views);
  const changed = wanted.filter((view) => !present.includes(view.name) || !isCurrent(view, recorded));
  if (changed.length === 0) return;
  const affected = [...(await withUsers(runner, changed)), ...changed.map(({ name }) => name)];
  const dropped = present.filter((name) => affected.includes(name));
  // One statement, so that the order does not matter. It fails if a view that is not ours uses one of them.
  if (dropped.length > 0) await runner.query(`drop view ${dropped.join(', ')}`);
  for (const view of wanted.filter(({ name }) => affected.includes(name))) {
    await runner.query(view.sql);
    await record(runner, view);
  }
  log.info('Created views', { views: affected.join(', ') });
}

async function recordedViews(runner: QueryRunner): Promise<readonly Recorded[]> {
  return runner.manager.query<Recorded[]>(
    `select name, hash, sql, replaced_at is null as "isCurrent" from ${VIEWS_TABLE}`,
  );
}

/** The definition of this version, or the newer one that replaced it. */
function definitionFor(view: DatabaseView, recorded: readonly Recorded[], log: Log): DatabaseView {
  const ofView = recorded.filter(({ name }) => name === view.name);
  const wasReplaced = ofView.some((one) => one.hash === hashOf(view) && !one.isCurrent);
  const newer = wasReplaced ? ofView.find((one) => one.isCurrent) : undefined;
  if (!newer) return view;
  log.warn(
    'The database has a newer definition of a view, which stays. To return to this one, change a comment in its file',
    { view: view.name },
  );
  return newer;
}

function isCurrent(view: DatabaseView, recorded: readonly Recorded[]): boolean {
  return recorded.some((one) => one.isCurrent && one.name === view.name && one.hash === hashOf(view));
}

async function presentViews(runner: QueryRunner, views: readonly DatabaseView[]): Promise<string[]> {
  const rows = await runner.manager.query<{ name: string }[]>(
    `select c.relname as name from pg_class c
      where c.relkind = 'v' and c.relnamespace = current_schema()::regnamespace and c.relname = any ($1)`,
    [views.map(({ name }) => name)],
  );
  return rows.map(({ name }) => name);
}

/** Names of the views that use one of these, directly or not. */
async function withUsers(runner: QueryRunner, views: readonly DatabaseView[]): Promise<string[]> {
  const rows = await runner.manager.query<{ name: string }[]>(
    `with recursive used(oid) as (
        select c.oid from pg_class c
         where c.relkind = 'v' and c.relnamespace = current_schema()::regnamespace and c.relname = any ($1)
        union
        select r.ev_class from used u
          join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = u.oid and d.classid = 'pg_rewrite'::regclass
          join pg_rewrite r on r.oid = d.objid)
      select c.relname as name from used join pg_class c using (oid) where c.relname <> all ($1)`,
    [views.map(({ name }) => name)],
  );
  return rows.map(({ name }) => name);
}

async function record(runner: QueryRunner, view: DatabaseView): Promise<void> {
  const hash = hashOf(view);
  await runner.query(
    `update ${VIEWS_TABLE} set replaced_at = now() where name = $1 and hash <> $2 and replaced_at is null`,
    [view.name, hash],
  );
  await runner.query(
    `insert into ${VIEWS_TABLE} (name, hash, sql) values ($1, $2, $3) on conflict (name, hash) do nothing`,
    [view.name, hash, view.sql],
  );
}
