import { backwards, byId, byNumber, byPolish, then, type Compare } from './order.js';
import type { Reading } from './reading.js';
import type { Resolver, Resolvers } from './resolver.js';
import { sees } from './rights.js';
import { bounds, type Row } from './world.js';

/** Whether an event took place, so that partners collaborated. */
function tookPlace(event: Row, today: string): boolean {
  const { latest } = bounds(event, 'date');
  const isPast = latest !== null && latest < today;
  return event['status'] === 'HELD' || (event['status'] === 'CONFIRMED' && isPast);
}

/** Most joint events first, then by name in Polish order. */
function strongest({ world }: Reading): Compare {
  return then(
    backwards(byNumber('joint_events')),
    byPolish((row) => world.get('partner', row.id)?.['name']),
    byId,
  );
}

/** The partners that took part in an event, as far as the viewer sees. */
function partnersAt(event: Row, reading: Reading): string[] {
  const participations = reading.world
    .by('participation', 'event_id', event.id)
    .filter((p) => p['partner_id'] !== null && sees('Participation', p, reading));
  return [...new Set(participations.map((p) => String(p['partner_id'])))];
}

/** The collaboration as a row; its id is that of the other partner. */
function tie(id: string, events: readonly Row[]): Row {
  const days = events.map((event) => bounds(event, 'date'));
  const years = (all: readonly (string | null)[]) =>
    all.flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  const first = years(days.map(({ earliest, latest }) => earliest ?? latest));
  const last = years(days.map(({ earliest, latest }) => latest ?? earliest));
  return {
    id,
    joint_events: events.length,
    first_year: first.length > 0 ? Math.min(...first) : null,
    last_year: last.length > 0 ? Math.max(...last) : null,
  };
}

const collaborators: Resolver = ({ row }, reading, args, info) => {
  const { world } = reading;
  const own = new Set(world.by('participation', 'partner_id', row.id).map((p) => p['event_id']));
  const met = new Map<string, Row[]>();
  for (const event of world.all('event')) {
    if (!own.has(event.id) || !tookPlace(event, reading.today)) continue;
    const partners = partnersAt(event, reading);
    if (!partners.includes(row.id)) continue;
    for (const other of partners) if (other !== row.id) met.set(other, [...(met.get(other) ?? []), event]);
  }
  const collaborations = [...met].map(([other, events]) => tie(other, events));
  return reading.page('Collaboration', collaborations, { '': strongest(reading) }, args, info);
};

export const collaborationResolvers: Resolvers = {
  Partner: { collaborators },
  Collaboration: { partner: ({ row }, reading) => reading.one('Partner', row.id) },
};
