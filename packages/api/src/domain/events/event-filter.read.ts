import { participationShown } from './event.policy.js';
import { partnerVisible } from '../partners/partner.policy.js';
import { invalid } from '../../platform/errors.js';
import type { FieldContext } from '../../platform/plan/model.js';
import type { ArgumentValues } from '../../platform/plan/execution.js';
import { all, identifier, sql, type Sql } from '../../platform/plan/sql.js';

/** The last day of a range, which must not be before its first day. */
function lastDay({ from, to }: ArgumentValues, path: string): unknown {
  if (typeof from === 'string' && String(to) < from)
    throw invalid({ field: `${path}.to`, reason: 'BEFORE_FROM' });
  return to;
}

/**
 * The earliest–latest days of an event overlap the requested days, both inclusive. An event without any day
 * never matches.
 */
function inRange(row: Sql, { args }: FieldContext): Sql | undefined {
  if (!args.has('from') && !args.has('to')) return undefined;
  const from = args.has('from') ? args.value('date', 'from') : sql`null`;
  const to = args.has('to') ? args.bind('date', lastDay) : sql`null`;
  return sql`${row}.during && daterange(${from}, ${to}, '[]')`;
}

/**
 * The same for the few events of one parent, each of which is tested. No index fits this form on purpose:
 * otherwise PostgreSQL would go through all events of the range again for each parent.
 */
export function linkedInRange(row: Sql, context: FieldContext): Sql | undefined {
  const overlaps = inRange(row, context);
  return overlaps && sql`(${overlaps}) is true`;
}

/**
 * What the range implies for the first key of the order by date, in a form that fits its index: no event of the range
 * begins before it, except those under way on its first day, and none is sorted after it, except those whose beginning
 * is unknown, which are sorted by their end. Without this, a page would read everything before the range, or sort
 * everything in it.
 */
export function nearRange(row: Sql, { args }: FieldContext): Sql | undefined {
  if (!BY_DATE.includes(String(args.pick('orderBy')))) return undefined;
  const from = args.has('from') ? args.value('date', 'from') : undefined;
  const to = args.has('to') ? args.value('date', 'to') : undefined;
  if (!from && !to) return undefined;
  return all([
    from && sql`${row}.sort_earliest >= least(${from}, (select min(w.day) from ${underWay(from)}))`,
    to && sql`${row}.sort_earliest <= greatest(${to}, (${LAST_WITHOUT_BEGINNING}))`,
  ]);
}

const BY_DATE = ['DATE_ASC', 'DATE_DESC'];

/** Fenced, because the planner would look for the minimum in index order, starting with the very first event. */
const underWay = (day: Sql) =>
  sql`(select e.sort_earliest as day from event e where e.archived_at is null and e.during @> ${day} offset 0) w`;

const LAST_WITHOUT_BEGINNING = sql`select max(e.date_latest) from event e
  where e.date_earliest is null and e.date_latest is not null and e.archived_at is null`;

const actor = (row: Sql, condition: Sql) =>
  sql`exists (select 1 from participation x where x.event_id = ${row}.id and ${participationShown(sql`x`)} and ${condition})`;

/**
 * The row with this key is not archived; nothing else hides the rows of a table whose rows are all public.
 */
const isThere = (table: string, key: Sql) =>
  sql`exists (select 1 from ${identifier(table)} h where h.id = ${key} and h.archived_at is null)`;

/** The conditions of an event filter; all must hold. */
function eventFiltered(row: Sql, { args }: FieldContext): (Sql | undefined)[] {
  const among = (name: string, column: Sql) =>
    args.has('filter', name) ? sql`${column} = any(${args.value('text[]', 'filter', name)})` : undefined;
  const keyed = (name: string, type: string, make: (keys: Sql) => Sql) =>
    args.has('filter', name) ? make(args.keys(type, 'filter', name)) : undefined;
  return [
    among('kinds', sql`${row}.kind`),
    among('statuses', sql`${row}.status`),
    among('visibilities', sql`${row}.visibility`),
    args.has('filter', 'audiences')
      ? sql`${row}.audiences && ${args.value('text[]', 'filter', 'audiences')}`
      : undefined,
    // Rows that the viewer does not see match nothing, so a filter reveals nothing about them.
    keyed(
      'series',
      'EventSeries',
      (keys) => sql`${row}.series_id = any(${keys}) and ${isThere('event_series', sql`${row}.series_id`)}`,
    ),
    keyed(
      'venues',
      'Venue',
      (keys) => sql`${row}.venue_id = any(${keys}) and ${isThere('venue', sql`${row}.venue_id`)}`,
    ),
    keyed(
      'topics',
      'Topic',
      (keys) => sql`exists (select 1 from event_topic x where x.event_id = ${row}.id
      and x.topic_id = any(${keys}) and ${isThere('topic', sql`x.topic_id`)})`,
    ),
    keyed('partnerships', 'Partnership', (keys) =>
      actor(
        row,
        sql`x.partnership_id = any(${keys})
      and ${isThere('partnership', sql`x.partnership_id`)}`,
      ),
    ),
    keyed('partners', 'Partner', (keys) =>
      actor(
        row,
        sql`x.partner_id = any(${keys})
      and exists (select 1 from partner p where p.id = x.partner_id and ${partnerVisible(sql`p`)})`,
      ),
    ),
  ];
}

/** Range and filter together, for all events. */
export function eventListed(row: Sql, context: FieldContext): (Sql | undefined)[] {
  return [inRange(row, context), ...eventFiltered(row, context)];
}

/** The same for the events of one parent. */
export function linkedEventListed(row: Sql, context: FieldContext): (Sql | undefined)[] {
  return [linkedInRange(row, context), ...eventFiltered(row, context)];
}
