import { byId, byPolish, then } from './order.js';
import { to, type Resolver, type Resolvers } from './resolver.js';
import { SUBJECTS } from './rights.js';
import { bounds, type Row } from './world.js';

const byField = then(
  byPolish((row) => row['field']),
  byId,
);

/** The edge `statements` of a subject. */
export function statementsOf(column: string): Resolver {
  return ({ row }, reading) =>
    reading.visible('Statement', reading.world.by('statement', column, row.id), byField);
}

/** Fields with many values: two sources may each name a different one without a contradiction. */
const MANY = ['names', 'participations', 'topics', 'audiences', 'tasks'];
const DATES = ['date', 'foundedOn', 'endedOn', 'from', 'to', 'validFrom', 'validTo', 'happenedOn'];
const UNKNOWN = 'XXXX';
const OPEN = '..';

/**
 * Whether two statements on one field of a node cannot both be true. Dates that share a day can, and what is
 * not known can be anything.
 */
export function contradict(a: Row, b: Row): boolean {
  if (a['source_id'] === b['source_id'] || MANY.includes(String(a['field']))) return false;
  const values = [a['value'], b['value']];
  if (values.includes(null) || values[0] === values[1]) return false;
  if (!DATES.includes(String(a['field'])) || values.includes(OPEN)) return !values.includes(UNKNOWN);
  const [one, other] = [a, b].map((row) => bounds({ id: row.id, value_edtf: row['value'] }, 'value'));
  return (
    (one?.latest ?? '9999') < (other?.earliest ?? '0000') ||
    (other?.latest ?? '9999') < (one?.earliest ?? '0000')
  );
}

const disagreements: Resolver = ({ row }, reading) => {
  const others = reading.world
    .all('statement')
    .filter(
      (other) =>
        other['field'] === row['field'] &&
        Object.keys(SUBJECTS).every((column) => other[column] === row[column]) &&
        contradict(row, other),
    );
  return reading.visible('Statement', others, byId);
};

export const statementResolvers: Resolvers = {
  Source: {
    statements: ({ row }, reading, args, info) =>
      reading.page(
        'Statement',
        reading.world.by('statement', 'source_id', row.id),
        { '': byField },
        args,
        info,
      ),
  },
  Statement: {
    source: to('Source', 'source_id'),
    subject: ({ row }, reading) => {
      const [column, type] = Object.entries(SUBJECTS).find(([name]) => row[name] !== null) ?? [];
      return column && type ? reading.one(type, row[column]) : null;
    },
    disagreements,
  },
};
