import type { EventSourcesFragment } from '../graphql/operations.js';
import { disagreementsOf, saidBy } from './statement-groups.js';

type Statement = EventSourcesFragment['statements'][number];

const says = (id: string, source: string, field: string, ...against: string[]): Statement => ({
  __typename: 'Statement',
  id,
  field,
  value: id,
  wording: null,
  source: { __typename: 'Source', id: source, title: source },
  disagreements: against.map((other) => ({ __typename: 'Statement', id: other })),
});
const statements = [
  says('1', 'a', 'date', '2'),
  says('2', 'b', 'date', '1'),
  says('3', 'a', 'venue'),
  says('4', 'a', 'date'),
];

test('a disagreement shows all its sides, and nothing that nobody contradicts', () => {
  expect(disagreementsOf(statements)).toEqual([
    { field: 'date', statements: [statements[0], statements[1]] },
  ]);
});

test('what a source says stands by field', () => {
  expect(saidBy('a', statements)).toEqual([
    { field: 'date', statements: [statements[0], statements[3]] },
    { field: 'venue', statements: [statements[2]] },
  ]);
  expect(saidBy('c', statements)).toEqual([]);
});
