import { backwards, byDay, byId, byName, byPosition, then } from './order.js';
import type { Args, Reading, OracleNode } from './reading.js';
import { pathOf, readKey, refuse } from './refuse.js';
import { among, filterOf, partsOf, to, type Resolver, type Resolvers } from './resolver.js';
import { seesKey } from './rights.js';
import { nameOn } from './names.js';
import { statementsOf } from './statements.resolvers.js';
import { bounds, type Row } from './world.js';

const byDate = byDay((event) => event);
export const EVENT_ORDERS = { DATE_ASC: byDate, DATE_DESC: backwards(byDate), TITLE_ASC: byName('title') };

/** Whether an event may fall into from–to; an event without any day never does. */
export function inRange({ from, to: last }: Args, path: string): (event: Row) => boolean {
  if (typeof from === 'string' && typeof last === 'string' && last < from)
    throw refuse(`${path}.to`, 'BEFORE_FROM');
  if ((from ?? null) === null && (last ?? null) === null) return () => true;
  return (event) => {
    const { earliest, latest } = bounds(event, 'date');
    if (earliest === null && latest === null) return false;
    return (latest ?? '9999') >= String(from ?? '0000') && (earliest ?? '0000') <= String(last ?? '9999');
  };
}

/** The keys in a member of the filter that the viewer sees. Hidden ones match nothing. */
function keys(filter: Args, member: string, type: string, reading: Reading, path: string): string[] | null {
  const ids = filter[member];
  if (!Array.isArray(ids)) return null;
  const read = ids.map((id, i) => readKey(id, `${path}.filter.${member}.${i}`, type));
  return read.filter((key) => seesKey(type, key, reading));
}

/** The events among the rows that match `from`, `to` and `filter`. */
export function eventsListed(rows: readonly Row[], reading: Reading, args: Args, path: string): Row[] {
  const within = inRange(args, path);
  const filter = filterOf(args);
  const key = (member: string, type: string) => keys(filter, member, type, reading, path);
  const [topics, series, venues] = [
    key('topics', 'Topic'),
    key('series', 'EventSeries'),
    key('venues', 'Venue'),
  ];
  const [partnerships, partners] = [key('partnerships', 'Partnership'), key('partners', 'Partner')];
  const linked = (event: Row, table: string, column: string, wanted: string[] | null) =>
    wanted === null ||
    reading.world
      .by(table, 'event_id', event.id)
      .some((row) => isShown(row, reading) && wanted.includes(String(row[column])));
  return rows.filter(
    (event) =>
      within(event) &&
      among(filter['kinds'], event['kind']) &&
      among(filter['statuses'], event['status']) &&
      among(filter['visibilities'], event['visibility']) &&
      (!filter['audiences'] ||
        (event['audiences'] as string[]).some((audience) => among(filter['audiences'], audience))) &&
      among(series, event['series_id']) &&
      among(venues, event['venue_id']) &&
      linked(event, 'event_topic', 'topic_id', topics) &&
      linked(event, 'participation', 'partnership_id', partnerships) &&
      linked(event, 'participation', 'partner_id', partners),
  );
}

/** A connection of events. */
function events(rowsOf: (node: OracleNode, reading: Reading) => readonly Row[]): Resolver {
  return (node, reading, args, info) =>
    reading.page(
      'Event',
      eventsListed(rowsOf(node, reading), reading, args, pathOf(info)),
      EVENT_ORDERS,
      args,
      info,
    );
}

/** Whether a link is in the record and, if it names an organiser, agreed to: the public sees no others. */
function isShown(row: Row, { viewer }: Reading): boolean {
  const isAgreed = (row['consent'] ?? 'GIVEN') === 'GIVEN' || viewer.internal;
  return (row['archived_at'] ?? null) === null && isAgreed;
}

const takenPartIn = ({ row }: OracleNode, reading: Reading): Row[] => {
  const { world } = reading;
  const live = world.by('participation', 'partnership_id', row.id).filter((p) => isShown(p, reading));
  return world.all('event').filter((event) => live.some((p) => p['event_id'] === event.id));
};

const ACTORS: Readonly<Record<string, string>> = {
  partner_id: 'Partner',
  partnership_id: 'Partnership',
  network_id: 'Network',
};

function actorOf(row: Row, reading: Reading): OracleNode | null {
  const [column, type] = Object.entries(ACTORS).find(([name]) => (row[name] ?? null) !== null) ?? [];
  return column && type ? reading.one(type, row[column]) : null;
}

/** The name given by the source, or the name valid on the event's earliest day, or today's name. */
const nameAt: Resolver = ({ row }, { world }) => {
  if (row['name_given'] !== null) return row['name_given'];
  if (row['network_id'] !== null) return world.get('network', row['network_id'])?.['name'];
  const of = row['partner_id'] !== null ? 'partner' : row['partnership_id'] !== null ? 'partnership' : null;
  if (of === null) return null;
  const day = bounds(world.get('event', row['event_id']) as Row, 'date').earliest;
  return nameOn(of, row, day, world);
};

const participationsOfEvent: Resolver = ({ row }, reading, args) => {
  const rows = reading.world
    .by('participation', 'event_id', row.id)
    .filter((p) => among(args['roles'], p['role']));
  return reading.visible('Participation', rows, then(byPosition, byId));
};

export const eventResolvers: Resolvers = {
  Partnership: { events: events(takenPartIn) },
  Venue: {
    names: partsOf('VenueName', 'venue_name', 'venue_id'),
    partOf: to('Venue', 'part_of_id'),
    parts: ({ row }, reading) =>
      reading.visible('Venue', reading.world.by('venue', 'part_of_id', row.id), byName('name')),
    partner: to('Partner', 'partner_id'),
    position: ({ row }) => (row['latitude'] === null ? null : { type: 'Position', row }),
    statements: statementsOf('venue_id'),
    events: events(({ row }, { world }) => world.by('event', 'venue_id', row.id)),
  },
  EventSeries: {
    rule: ({ row }) => row['rule'],
    statements: statementsOf('event_series_id'),
    events: events(({ row }, { world }) => world.by('event', 'series_id', row.id)),
  },
  Event: {
    series: to('EventSeries', 'series_id'),
    venue: to('Venue', 'venue_id'),
    topics: ({ row }, reading) =>
      [...reading.world.by('event_topic', 'event_id', row.id)]
        .sort(byPosition)
        .flatMap((x) => reading.one('Topic', x['topic_id']) ?? []),
    attendance: ({ row }) => {
      const hasAttendance = ['attendance_min', 'attendance_max', 'attendance_wording'].some(
        (column) => row[column] !== null,
      );
      return hasAttendance ? { type: 'Attendance', row, prefix: 'attendance' } : null;
    },
    participations: participationsOfEvent,
    sources: ({ row }, reading) => {
      const statements = reading.world
        .by('statement', 'event_id', row.id)
        .filter((s) => s['archived_at'] === null);
      return reading
        .all('Source', byName('title'))
        .filter(({ row: source }) => statements.some((s) => s['source_id'] === source.id));
    },
    statements: statementsOf('event_id'),
  },
  Participation: {
    event: to('Event', 'event_id'),
    actor: ({ row }, reading) => actorOf(row, reading),
    nameAt,
    fromActors: ({ row }, reading) =>
      [...reading.world.by('participation_from', 'participation_id', row.id)]
        .sort(byPosition)
        .flatMap((from) => actorOf(from, reading) ?? []),
    origins: ({ row }, reading) =>
      [...reading.world.by('participation_from', 'participation_id', row.id)]
        .sort(byPosition)
        .filter((from) => actorOf(from, reading) !== null)
        .map((from) => ({ type: 'ParticipationOrigin', row: from })),
  },
  ParticipationOrigin: {
    actor: ({ row }, reading) => actorOf(row, reading),
    nameAt: ({ row }, { world }) => {
      const part = world.get('participation', row['participation_id']) as Row;
      const day = bounds(world.get('event', part['event_id']) as Row, 'date').earliest;
      return nameOn(row['partner_id'] !== null ? 'partner' : 'partnership', row, day, world);
    },
  },
};
