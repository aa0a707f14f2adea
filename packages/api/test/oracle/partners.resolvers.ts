import { inRange } from './events.resolvers.js';
import { byDay, backwards, byId, byName, byPolish, byText, then } from './order.js';
import type { Args, Reading } from './reading.js';
import { nameOn } from './names.js';
import { pathOf } from './refuse.js';
import { among, partsOf, to, type Resolver, type Resolvers } from './resolver.js';
import { statementsOf } from './statements.resolvers.js';
import { bounds, mayHold, surelyHolds, type Row } from './world.js';

const nameThrough = (table: string, column: string, reading: Reading) =>
  byPolish((row) => reading.world.get(table, row[column])?.['name']);

function membershipOrders(reading: Reading) {
  const byPartner = then(nameThrough('partner', 'partner_id', reading), byId);
  return {
    PARTNER_NAME_ASC: byPartner,
    PARTNER_NAME_DESC: backwards(byPartner),
    PARTNERSHIP_NAME_ASC: then(nameThrough('partnership', 'partnership_id', reading), byId),
  };
}

function memberships(column: string): Resolver {
  return ({ row }, reading, args, info) => {
    const day = String(args['asOf'] ?? reading.today);
    const rows = reading.world
      .by('membership', column, row.id)
      .filter((m) => args['ever'] === true || mayHold(m, 'from', 'to', day))
      .filter((m) => among(args['roles'], m['role']) && among(args['statuses'], m['status']));
    return reading.page('Membership', rows, membershipOrders(reading), args, info, day);
  };
}

/** In order of time, rows without an earliest day first. */
const byHappening = then(
  byText((row: Row) => bounds(row, 'happened_on').earliest ?? ''),
  byId,
);

function successions(column: string): Resolver {
  return ({ row }, reading) =>
    reading.visible('PartnerSuccession', reading.world.by('partner_succession', column, row.id), byHappening);
}

const participations: Resolver = ({ row }, reading, args: Args, info) => {
  const within = inRange(args, pathOf(info));
  const eventOf = (p: Row) => reading.world.get('event', p['event_id']) ?? p;
  const rows = reading.world
    .by('participation', 'partner_id', row.id)
    .filter((p) => among(args['roles'], p['role']) && within(eventOf(p)));
  const forwards = byDay(eventOf);
  // By the day of the event; participations on the same day by their ids.
  return reading.page(
    'Participation',
    rows,
    { DATE_ASC: forwards, DATE_DESC: backwards(forwards) },
    args,
    info,
  );
};

const certainty: Resolver = ({ row, asOf }, { today }) => {
  const day = asOf ?? today;
  if (surelyHolds(row, 'from', 'to', day)) return 'CERTAIN';
  return mayHold(row, 'from', 'to', day) ? 'POSSIBLE' : null;
};

export const partnerResolvers: Resolvers = {
  Partnership: {
    names: partsOf('PartnershipName', 'partnership_name', 'partnership_id'),
    statements: statementsOf('partnership_id'),
    memberships: memberships('partnership_id'),
  },
  Network: {
    partnerships: (_network, reading) =>
      reading.all('Partnership', byName('name')).filter(({ row }) => row['scope'] === 'DISTRICT'),
    coordinator: to('Partner', 'coordinator_id'),
    statements: statementsOf('network_id'),
  },
  Partner: {
    names: partsOf('PartnerName', 'partner_name', 'partner_id'),
    parent: to('Partner', 'parent_id'),
    units: ({ row }, reading) =>
      reading.visible('Partner', reading.world.by('partner', 'parent_id', row.id), byName('name')),
    predecessors: successions('successor_id'),
    successors: successions('predecessor_id'),
    statements: statementsOf('partner_id'),
    memberships: memberships('partner_id'),
    contacts: ({ row }, reading) => {
      const byEntry = then(
        byText((contact: Row) => contact['created_at']),
        byId,
      );
      return reading.visible('Contact', reading.world.by('contact', 'partner_id', row.id), byEntry);
    },
    venues: ({ row }, reading) =>
      reading.visible('Venue', reading.world.by('venue', 'partner_id', row.id), byName('name')),
    participations,
  },
  PartnerSuccession: {
    predecessor: to('Partner', 'predecessor_id'),
    successor: to('Partner', 'successor_id'),
  },
  Membership: {
    partner: to('Partner', 'partner_id'),
    partnership: to('Partnership', 'partnership_id'),
    certainty,
    nameAt: ({ row, asOf }, { today, world }) => nameOn('partner', row, asOf ?? today, world),
    statements: statementsOf('membership_id'),
  },
  Contact: { partner: to('Partner', 'partner_id') },
};
