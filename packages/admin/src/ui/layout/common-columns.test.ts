import { splitColumns } from './common-columns.js';

const columns = [
  { heading: 'role', textOf: ({ role }: { role: string; since: string }) => role },
  { heading: 'since', textOf: ({ since }: { role: string; since: string }) => since },
];
const headings = (of: readonly { readonly heading: string }[]) => of.map(({ heading }) => heading);

describe('columns with the same value in every row', () => {
  it('become a common text, while columns with different values stay', () => {
    const rows = [
      { role: 'member', since: '2016' },
      { role: 'member', since: '2018' },
    ];
    const { common, varied } = splitColumns(rows, columns);
    expect([common, headings(varied)]).toEqual([['member'], ['since']]);
  });

  it('stay if there is only one row or none', () => {
    expect(headings(splitColumns([{ role: 'member', since: '2016' }], columns).varied)).toEqual([
      'role',
      'since',
    ]);
    expect(headings(splitColumns([], columns).varied)).toEqual(['role', 'since']);
  });
});
