import { createHash } from 'node:crypto';
import { byDay } from './order.js';
import { contradict } from './statements.resolvers.js';
import { isOrganiser } from './abilities.js';
import { SUBJECTS, TABLE_OF } from './rights.js';
import { bounds, type Row, type World } from './world.js';

/** Each kind derives its ids by an exclusive or with every digit. */
const DIGIT = {
  EVENT_WITHOUT_VENUE: 1,
  EVENT_WITHOUT_ORGANISER: 2,
  EVENT_WITHOUT_DAY: 3,
  PARTNER_WITHOUT_CONTACT: 4,
  SOURCES_DISAGREE: 5,
  EDITION_MISSING: 6,
  MEMBERSHIP_PROPOSED: 7,
  CONSENT_PENDING: 8,
} as const;
type Kind = keyof typeof DIGIT;
export const KINDS = Object.keys(DIGIT) as readonly Kind[];

interface Found {
  readonly kind: Kind;
  readonly type: string;
  readonly subject: Row;
  readonly field: string;
  readonly missing?: number;
}

/** Everything that is missing or undecided in a world. The rights decide who gets it as a to-do. */
export function todoRows(world: World): Row[] {
  const gaps = [...ofEvents(world), ...ofPartners(world), ...ofSeries(world), ...ofStatements(world)];
  const found = [...gaps, ...waiting(world)];
  return found.map((one) => rowOf(one, world));
}

function rowOf({ kind, type, subject, field, missing = 0 }: Found, world: World): Row {
  const digest = createHash('md5').update(`${subject.id}:${field}`).digest('hex');
  const about =
    kind === 'SOURCES_DISAGREE' ? digest.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : subject.id;
  const dismissal = world
    .by('todo_dismissal', 'subject_id', subject.id)
    .find((d) => d['archived_at'] === null && d['kind'] === kind && d['field'] === field);
  const event =
    type === 'Event'
      ? subject
      : type === 'Participation'
        ? world.get('event', subject['event_id'])
        : undefined;
  const { earliest, latest } = event ? bounds(event, 'date') : { earliest: null, latest: null };
  const begins = earliest ?? latest;
  const named = type === 'Membership' ? world.get('partner', subject['partner_id']) : (event ?? subject);
  return {
    id: about.replace(/[0-9a-f]/g, (digit) => (parseInt(digit, 16) ^ DIGIT[kind]).toString(16)),
    about,
    kind,
    field,
    subject_type: type,
    subject_id: subject.id,
    name: named?.['name'] ?? named?.['title'],
    last_day: latest ?? (earliest === null ? null : 'infinity'),
    year: begins === null ? null : Number(begins.slice(0, 4)),
    missing: missing || null,
    dismissal_id: dismissal?.id ?? null,
  };
}

const isLive = (row: Row) => (row['archived_at'] ?? null) === null;
const counts = (event: Row) => isLive(event) && !['IDEA', 'CANCELLED'].includes(String(event['status']));
const order = byDay((event) => event);

function ofEvents(world: World): Found[] {
  const isThere = (table: string, key: unknown) => {
    const row = world.get(table, key);
    return row !== undefined && isLive(row);
  };
  const actorsAreThere = (row: Row) =>
    ['partner', 'partnership'].every(
      (table) => row[`${table}_id`] === null || isThere(table, row[`${table}_id`]),
    );
  const isOrganised = (event: Row) =>
    world
      .by('participation', 'event_id', event.id)
      .some((p) => isLive(p) && isOrganiser(p) && p['consent'] !== 'REFUSED' && actorsAreThere(p));
  const hasDay = ({ date_edtf: date }: Row) =>
    typeof date === 'string' && /^[\d-]{10}(\/[\d-]{10})?$/.test(date);
  const find = (kind: Kind, field: string, lacks: (event: Row) => boolean) =>
    world
      .all('event')
      .filter((event) => counts(event) && lacks(event))
      .map((subject) => ({ kind, type: 'Event', subject, field }));
  return [
    ...find('EVENT_WITHOUT_VENUE', 'venueId', (event) => !isThere('venue', event['venue_id'])),
    ...find('EVENT_WITHOUT_ORGANISER', 'participations', (event) => !isOrganised(event)),
    ...find('EVENT_WITHOUT_DAY', 'date', (event) => !hasDay(event)),
  ];
}

function ofPartners(world: World): Found[] {
  const without = world
    .all('partner')
    .filter((row) => isLive(row) && (row['phone'] ?? row['email'] ?? null) === null);
  return without.map((subject) => ({
    kind: 'PARTNER_WITHOUT_CONTACT',
    type: 'Partner',
    subject,
    field: 'contacts',
  }));
}

function ofSeries(world: World): Found[] {
  return world
    .all('event_series')
    .filter(isLive)
    .flatMap((subject): Found[] => {
      const events = world.by('event', 'series_id', subject.id).filter(counts).sort(order);
      const highest = Math.max(...events.map((event) => Number(event['edition'] ?? 0)));
      const recorded = events.findLastIndex((event) => event['edition'] === highest) + 1;
      const missing = highest - recorded;
      return recorded > 0 && missing > 0
        ? [{ kind: 'EDITION_MISSING', type: 'EventSeries', subject, field: 'events', missing }]
        : [];
    });
}

function ofStatements(world: World): Found[] {
  const statements = world
    .all('statement')
    .filter((row) => isLive(row) && isLive(world.get('source', row['source_id']) ?? row));
  const found = new Map<string, Found>();
  for (const [column, type] of Object.entries(SUBJECTS))
    for (const one of statements.filter((row) => row[column] !== null)) {
      const subject = world.get(String(TABLE_OF[type]), one[column]);
      const others = statements.filter((row) => row[column] === one[column] && row['field'] === one['field']);
      const field = String(one['field']);
      if (subject && isWhole(type, subject, world) && others.some((other) => contradict(one, other)))
        found.set(`${subject.id} ${field}`, { kind: 'SOURCES_DISAGREE', type, subject, field });
    }
  return [...found.values()];
}

/** What waits for an answer: memberships for their partner's side, organisers for their own. */
function waiting(world: World): Found[] {
  const isThere = (row: Row, ...tables: string[]) =>
    isLive(row) && tables.every((table) => isLive(world.get(table, row[`${table}_id`]) ?? row));
  const memberships = world
    .all('membership')
    .filter((row) => row['status'] === 'PROPOSED' && isThere(row, 'partner', 'partnership'))
    .map((subject): Found => ({ kind: 'MEMBERSHIP_PROPOSED', type: 'Membership', subject, field: 'status' }));
  const participations = world
    .all('participation')
    .filter((row) => row['consent'] === 'PENDING' && isThere(row, 'event', 'partnership'))
    .map((subject): Found => ({ kind: 'CONSENT_PENDING', type: 'Participation', subject, field: 'consent' }));
  return [...memberships, ...participations];
}

/** A membership counts as archived if its partner or its partnership is. */
function isWhole(type: string, subject: Row, world: World): boolean {
  const ends = type === 'Membership' ? ['partner', 'partnership'] : [];
  return [subject, ...ends.map((table) => world.get(table, subject[`${table}_id`]) ?? subject)].every(isLive);
}
