import type { Query } from './query.js';
import { TABLES } from './sample-ids.js';

const ACTIONS = ['UPDATE', 'CREATE', 'ARCHIVE', 'RESTORE'];
const NEVER_ARCHIVED = ['account', 'page', 'network'];

/** Adds about so many changes: each action to each type of thing in turn, every third to three things. */
export async function fillHistory(query: Query, changes: number): Promise<void> {
  const subjects = Object.entries(TABLES).map(
    ([type, table]) =>
      `select '${type}' as type, id, row_number() over (order by id) as n, count(*) over () as of from ${table}`,
  );
  await query(
    `with kind as (
       select row_number() over () - 1 as n, count(*) over () as kinds, type, action
       from unnest($2::text[]) action, unnest($3::text[]) type),
     subject as (${subjects.join(' union all ')}),
     made as (
       insert into change (account_id, command)
       select (select id from account order by id limit 1), 'filled' from generate_series(1, $1::integer)
       returning id, seq)
     insert into change_item (change_id, position, subject_type, subject_id, action, before, after)
     select made.id, p.position, kind.type, s.id, kind.action,
       case when kind.action in ('UPDATE', 'ARCHIVE') then v.state end, case when kind.action <> 'ARCHIVE' then v.state end
     from made
     cross join lateral generate_series(0, case when made.seq % 3 = 0 then 2 else 0 end) p(position)
     join kind on kind.n = (made.seq + p.position) % kind.kinds
     join subject s on s.type = kind.type and s.n = 1 + (made.seq / kind.kinds) % s.of
     cross join lateral (select jsonb_build_object('name', 'Nazwa ' || made.seq, 'description', repeat('opis ', 40)) as state) v`,
    [changes, ACTIONS, Object.keys(TABLES)],
  );
  // Nobody would see a change of a type of which there is nothing.
  await query('delete from change c where not exists (select 1 from change_item i where i.change_id = c.id)');
}

/** Takes one in twenty of each thing out of the record. */
export async function archiveSome(query: Query): Promise<void> {
  for (const table of Object.values(TABLES).filter((name) => !NEVER_ARCHIVED.includes(name)))
    await query(`update ${table} set archived_at = now() where id in (
      select id from (select id, row_number() over (order by id) as n from ${table}) r where n % 20 = 7)`);
}
