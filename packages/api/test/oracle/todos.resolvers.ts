import { KINDS } from './todo.rows.js';
import { byName, byPolish, byText, then, type Compare } from './order.js';
import type { Args, Reading } from './reading.js';
import { pathOf, readKey } from './refuse.js';
import { among, to, type Resolver, type Resolvers, type Root } from './resolver.js';
import { givesRights } from './abilities.js';
import { dismisses } from './can.js';
import { answers, seesKey, waits } from './rights.js';
import type { Row } from './world.js';

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

function listed(reading: Reading, args: Args, path: string): Row[] {
  const ids = args['partnerships'] as string[] | null | undefined;
  const keys = ids?.map((id, i) => readKey(id, `${path}.partnerships.${i}`, 'Partnership'));
  const visibleKeys = keys?.filter((key) => seesKey('Partnership', key, reading));
  return reading.world
    .all('todo')
    .filter((row) => among(args['kinds'], row['kind']))
    .filter((row) => (row['dismissal_id'] !== null) === args['dismissed'])
    .filter(
      (row) => !visibleKeys || concerned(row, reading).some((key) => visibleKeys.includes(String(key))),
    );
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
};
