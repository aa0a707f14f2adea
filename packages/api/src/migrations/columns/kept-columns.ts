/** Columns that say of a row what stands in others, kept by triggers: whoever writes, they hold. */

/** A function that runs after each statement that wrote rows, \`changed\`: once for all of them, however many. */
const afterWriting = (table: string, run: string) =>
  [
    ['insert', 'new'],
    ['update', 'new'],
    ['delete', 'old'],
  ]
    .map(
      ([
        what,
        rows,
      ]) => `create trigger ${run}_on_${what} after ${what} on ${table} referencing ${rows} table as changed
        for each statement execute function ${run}()`,
    )
    .join(';');

/** To find the few events that nobody organises one would else go through all there are. */
export const ORGANISED = `
  create function note_organised() returns trigger language plpgsql as $$
  begin
    -- Whoever changes another organiser of the same event waits here, so that neither counts without the other.
    perform 1 from event e where e.id in (select c.event_id from changed c) order by e.id for no key update;
    update event e set organised = not e.organised where e.id in (select c.event_id from changed c)
      and e.organised <> exists (select 1 from participation o
        where o.event_id = e.id and o.archived_at is null and o.role in ('ORGANISER', 'CO_ORGANISER'));
    return null;
  end $$;
  ${afterWriting('participation', 'note_organised')};
`;

/**
 * That two statements on one field of one thing cannot both be true. Dates disagree where they share no day; other values where they
 * differ, but for EDTF's “not known”. A field that holds many may be given in parts.
 */
export const CONTRADICTS = `
  create function contradicts(a statement, b statement) returns boolean language sql immutable parallel safe
  return a.about = b.about and a.source_id <> b.source_id
    and a.field <> all (array['names','participations','topics','audiences','tasks'])
    and case
      when num_nonnulls(a.value_earliest, a.value_latest) > 0 and num_nonnulls(b.value_earliest, b.value_latest) > 0
        then not daterange(a.value_earliest, a.value_latest, '[]') && daterange(b.value_earliest, b.value_latest, '[]')
      else coalesce(a.value <> b.value and 'XXXX' not in (a.value, b.value), false) end;
`;

/** To find the few statements that disagree one would else compare all there are. */
export const DISAGREEMENTS = `
  create function note_disputed() returns trigger language plpgsql as $$
  begin
    if pg_trigger_depth() > 1 then return null; end if;
    -- Who states something of the same field waits here, so that neither overlooks the other: a few locks, however many statements.
    perform pg_advisory_xact_lock(7204119, k) from (
      select distinct abs(hashtext(c.about::text) % 64) as k from changed c order by 1) locks;
    update statement s set disputed = not s.disputed where s.about in (select c.about from changed c)
      and s.disputed <> (s.archived_at is null and exists (
        select 1 from statement o where o.about = s.about and o.archived_at is null and contradicts(s, o)));
    return null;
  end $$;
  ${afterWriting('statement', 'note_disputed')};
  create view disagreement as
  select a.id as statement_id, b.id as other_id
  from statement a
  join statement b on b.about = a.about and b.archived_at is null and contradicts(a, b)
  join source sa on sa.id = a.source_id and sa.archived_at is null
  join source sb on sb.id = b.source_id and sb.archived_at is null
  where a.disputed;
`;
