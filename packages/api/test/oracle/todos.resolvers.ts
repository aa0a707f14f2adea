import { KINDS } from './todo.rows.js';
import { byName, byPolish, byText, then, type Compare } from './order.js';
import type { Args, OracleNode, Reading } from './reading.js';
import { pathOf, readKey } from './refuse.js';
import { among, to, type Resolver, type Resolvers, type Root } from './resolver.js';
import { givesRights } from './abilities.js';
import { dismisses } from './can.js';
import { answers, seesGaps, seesKey, waits } from './rights.js';
import { bounds, type Row } from './world.js';

const subject: Resolver = ({ row }, reading) => reading.one(String(row['subject_type']), row['subject_id']);

/** The keys of the partnerships that the subject of a to-do concerns, including hidden ones. */
function concerned(row: Row, { world, today }: Reading): unknown[] {
  const key = String(row['subject_id']);
  const live = (rows: readonly Row[]) => rows.filter((one) => one['archived_at'] === null);
  const partnerships = (rows: readonly Row[]) => live(rows).map((one) => one['partnership_id']);
  const joined = (partner: string) =>
    partnerships(world.by('membership', 'partner_id', partner).filter((m) => givesRights(m, today)));
  switch (row['subject_type']) {
    case 'Event':
      return partnerships(world.by('participation', 'event_id', key));
    case 'Partner':
      return joined(key);
    case 'Membership': {
      const row = world.get('membership', key);
      const isWaiting = row?.['status'] === 'PROPOSED' && row['archived_at'] === null;
      return [row?.['partnership_id'], ...(isWaiting ? joined(String(row['partner_id'])) : [])];
    }
    case 'Participation':
      return [world.get('participation', key)?.['partnership_id']];
    case 'Partnership':
      return [key];
    default:
      return [];
  }
}

/** Whether a row concerns one of the requested partnerships. */
function concerning(reading: Reading, args: Args, path: string): (row: Row) => boolean {
  const ids = args['partnerships'] as string[] | null | undefined;
  const keys = ids?.map((id, i) => readKey(id, `${path}.partnerships.${i}`, 'Partnership'));
  const visibleKeys = keys?.filter((key) => seesKey('Partnership', key, reading));
  return (row) => !visibleKeys || concerned(row, reading).some((key) => visibleKeys.includes(String(key)));
}

function timeOf({ last_day: day }: Row, today: string): string {
  if (day === null) return 'UNDATED';
  return day === 'infinity' || String(day) >= today ? 'COMING' : 'PAST';
}

function listed(reading: Reading, args: Args, path: string): Row[] {
  return reading.world
    .all('todo')
    .filter((row) => among(args['kinds'], row['kind']))
    .filter((row) => (row['dismissal_id'] !== null) === args['dismissed'])
    .filter((row) => among(args['times'], timeOf(row, reading.today)))
    .filter(
      (row) =>
        args['year'] === undefined ||
        args['year'] === null ||
        (row['subject_type'] === 'Event' && row['year'] === args['year']),
    )
    .filter(concerning(reading, args, path));
}

const isPast = (event: Row, today: string) => {
  const { latest } = bounds(event, 'date');
  return latest !== null && latest < today;
};

function yearOf(event: Row): number {
  const { earliest, latest } = bounds(event, 'date');
  return Number((earliest ?? latest)?.slice(0, 4));
}

/** Past events by the year in which they begin, latest first. */
function archiveYears(reading: Reading, args: Args, path: string): OracleNode[] {
  const isConcerned = concerning(reading, args, path);
  if (!seesGaps(reading)) return [];
  const events = reading
    .all('Event', byName('title'))
    .map(({ row }) => row)
    .filter((row) => !['IDEA', 'CANCELLED'].includes(String(row['status'])))
    .filter((row) => isPast(row, reading.today))
    .filter((row) => isConcerned({ ...row, subject_type: 'Event', subject_id: row.id }));
  const todos = reading
    .visible(
      'Todo',
      listed(reading, { ...args, times: ['PAST'], dismissed: false }, path),
      byUrgency(reading.today),
    )
    .map(({ row }) => row)
    .filter((row) => row['subject_type'] === 'Event');
  const years = [...new Set(events.map(yearOf))].sort((a, b) => b - a);
  return years.map((year) => {
    const incomplete = new Set(todos.filter((row) => row['year'] === year).map((row) => row['subject_id']));
    const row = {
      id: String(year),
      year,
      events: events.filter((e) => yearOf(e) === year).length,
      incomplete: incomplete.size,
    };
    return { type: 'ArchiveYear', row };
  });
}

/** Upcoming ones by their last day, then past ones backwards, then those without a day. */
function byUrgency(today: string): Compare {
  const far = Date.parse('3000-01-01');
  const place = ({ last_day: day }: Row): readonly [number, number] => {
    if (day === null) return [2, 0];
    const last = day === 'infinity' ? far : Date.parse(String(day));
    return [last < Date.parse(today) ? 1 : 0, Math.abs(last - Date.parse(today))];
  };
  const nearer: Compare = (a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1];
  return then(
    nearer,
    byPolish((row) => row['name']),
    byPolish((row) => row['kind']),
    byText((row) => row['about']),
  );
}

export const todoResolvers: Resolvers = {
  Todo: {
    subject,
    partnerships: ({ row }, reading) => {
      const keys = concerned(row, reading);
      return reading.all('Partnership', byName('name')).filter((one) => keys.includes(one.row.id));
    },
    canResolve: ({ row }, reading) =>
      waits(row) ? answers(row, reading) : dismisses(String(row['subject_type']), row['subject_id'], reading),
    dismissal: to('TodoDismissal', 'dismissal_id'),
  },
  TodoDismissal: {
    subject,
    at: ({ row }) => row['created_at'],
    author: ({ row }, { world }) => {
      const account = world.get('account', row['account_id']);
      return account ? { type: 'ChangeAuthor', row: account } : null;
    },
  },
};

export const todoRoots: Readonly<Record<string, Root>> = {
  todos: (reading, args, info) =>
    reading.page('Todo', listed(reading, args, pathOf(info)), { '': byUrgency(reading.today) }, args, info),
  todoCounts: (reading, args, info) => {
    const rows = listed(reading, args, pathOf(info));
    return KINDS.filter((kind) => among(args['kinds'], kind)).map((kind) => {
      const ofKind = rows.filter((row) => row['kind'] === kind);
      const count = reading.visible('Todo', ofKind, byUrgency(reading.today)).length;
      return { type: 'TodoCount', row: { id: kind, kind, count } };
    });
  },
  archiveYears: (reading, args, info) => archiveYears(reading, args, pathOf(info)),
};
