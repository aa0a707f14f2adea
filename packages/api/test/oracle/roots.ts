import { CALENDAR_LIMITS, REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { EVENT_ORDERS, eventsListed } from './events.resolvers.js';
import { givesRights } from './abilities.js';
import { backwards, byId, byName, byText, then } from './order.js';
import type { Args, Reading } from './reading.js';
import { pathOf, readId, readKey, refuse } from './refuse.js';
import { among, filterOf, type Root } from './resolver.js';
import { seesKey, TABLE_OF } from './rights.js';
import { mayHold, type Row } from './world.js';

const NODES = Object.keys(TABLE_OF);
const NAMES = { NAME_ASC: byName('name'), NAME_DESC: backwards(byName('name')) };
const byEntry = then(
  byText((row) => row['created_at']),
  byId,
);

function byKey(type: string): Root {
  return (reading, args, info) => reading.one(type, readKey(args['id'], `${pathOf(info)}.id`, type));
}

/**
 * The partners that are members, on a day, of one of the given partnerships and, if requested, of one of the
 * district's.
 */
function inPartnerships(rows: readonly Row[], reading: Reading, args: Args, path: string): readonly Row[] {
  const filter = filterOf(args);
  const day = String(args['asOf'] ?? reading.today);
  const named = filter['memberOf'] as string[] | undefined;
  const keys = named?.map((id, i) => readKey(id, `${path}.filter.memberOf.${i}`, 'Partnership'));
  const isIn = (partner: Row, accepts: (partnership: string) => boolean) =>
    reading.world
      .by('membership', 'partner_id', partner.id)
      .filter((m) => givesRights(m, day) && seesKey('Partnership', m['partnership_id'], reading))
      .some((m) => accepts(String(m['partnership_id'])));
  return rows.filter(
    (partner) =>
      (!keys || isIn(partner, (key) => keys.includes(key))) &&
      (filter['ofDistrict'] !== true ||
        isIn(partner, (key) => reading.world.get('partnership', key)?.['scope'] === 'DISTRICT')),
  );
}

const partners: Root = (reading, args, info) => {
  const filter = filterOf(args);
  const rows = inPartnerships(reading.world.all('partner'), reading, args, pathOf(info)).filter(
    (row) => among(filter['kinds'], row['kind']) && among(filter['sectors'], row['sector']),
  );
  return reading.page(
    'Partner',
    rows,
    { ...NAMES, ADDED_ASC: byEntry, ADDED_DESC: backwards(byEntry) },
    args,
    info,
  );
};

const partnerships: Root = (reading, args, info) => {
  const rows = reading.world
    .all('partnership')
    .filter((row) => args['scope'] === 'ALL' || row['scope'] === 'DISTRICT')
    .filter(
      (row) => typeof args['asOf'] !== 'string' || mayHold(row, 'founded_on', 'ended_on', args['asOf']),
    );
  return reading.page('Partnership', rows, NAMES, args, info);
};

const events: Root = (reading, args, info) => {
  const rows = eventsListed(reading.world.all('event'), reading, args, pathOf(info));
  return reading.page('Event', rows, EVENT_ORDERS, args, info);
};

const calendar: Root = (reading, args, info) => {
  const [from, to] = [String(args['from']), String(args['to'])];
  const listed = eventsListed(reading.world.all('event'), reading, args, pathOf(info));
  if (to >= monthsOn(from, CALENDAR_LIMITS.months))
    throw refuse(`${pathOf(info)}.to`, 'TOO_COSTLY', 'TOO_COSTLY');
  return reading.visible('Event', listed, EVENT_ORDERS.DATE_ASC);
};

/**
 * The same day that many months later, as text. 31 January gives „31 February”, which still sorts correctly.
 */
function monthsOn(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
}

/** Null for a text that is not an id. */
function anyNode(reading: Reading, id: unknown) {
  const read = readId(id, NODES);
  return read && reading.one(read.type, read.key);
}

/** The root fields of this file. */
export const roots: Readonly<Record<string, Root>> = {
  node: (reading, args) => anyNode(reading, args['id']),
  nodes: (reading, args, info) => {
    const [ids, path] = [args['ids'] as string[], `${pathOf(info)}.ids`];
    if (ids.length > REQUEST_LIMITS.listInput) throw refuse(path, 'TOO_LONG');
    return ids.map((id) => anyNode(reading, id));
  },
  network: (reading) => reading.one('Network', reading.world.all('network')[0]?.id),
  page: (reading, args) =>
    reading.one('Page', reading.world.all('page').find((row) => row['key'] === args['key'])?.id),
  source: byKey('Source'),
  partnership: byKey('Partnership'),
  partner: byKey('Partner'),
  venue: byKey('Venue'),
  event: byKey('Event'),
  sources: (reading, args, info) =>
    reading.page('Source', reading.world.all('source'), { '': byName('title') }, args, info),
  contacts: (reading, args, info) =>
    reading.page('Contact', reading.world.all('contact'), { '': byName('person_name') }, args, info),
  partnerships,
  partners,
  venues: (reading, args, info) => reading.page('Venue', reading.world.all('venue'), NAMES, args, info),
  events,
  eventSeries: (reading, args, info) =>
    reading.page(
      'EventSeries',
      reading.world.all('event_series'),
      { TITLE_ASC: byName('title') },
      args,
      info,
    ),
  topics: (reading) => reading.all('Topic', byName('name')),
  calendar,
};
