import { secondOfficialName, type NameState } from '../domain/partnerships/name.rules.js';
import { withOneOfficialName } from './fills/one-official-name.js';

const date = (edtf: string | null) => (edtf === null ? null : { edtf, wording: null });
const official = (name: string, from: string | null, to: string | null): NameState => ({
  name,
  kind: 'OFFICIAL',
  validFrom: date(from),
  validTo: date(to),
});
const told = (names: readonly NameState[]) =>
  names.map(
    ({ name, kind, validFrom, validTo }) =>
      `${name} ${kind}: ${validFrom?.edtf ?? ''} – ${validTo?.edtf ?? ''}`,
  );

describe('official names that hold at once', () => {
  it.each([
    [
      official('A', '2010', '..'),
      official('B', '2020-09-01', null),
      ['A OFFICIAL: 2010 – 2020-08-31', 'B OFFICIAL: 2020-09-01 – '],
    ],
    [official('B', '2020', null), official('A', null, null), ['B OFFICIAL: 2020 – ', 'A OFFICIAL:  – 2020']],
    [official('A', null, null), official('B', null, null), ['A ALIAS:  – ', 'B OFFICIAL:  – ']],
    [
      official('B', '2020-09-01', null),
      official('A', '2020-09-01', null),
      ['B OFFICIAL: 2020-09-01 – ', 'A ALIAS: 2020-09-01 – '],
    ],
  ])('follow one another, or the one that is not shown becomes an alias', (a, b, names) => {
    const after = withOneOfficialName([a, b], 'B');
    expect(told(after)).toEqual(names);
    expect(secondOfficialName(after)).toBeNull();
  });

  it('are all set in order, however many there are', () => {
    const many = ['2000', '2005', '2010', '2015'].map((from) => official(from, from, '..'));
    expect(told(withOneOfficialName(many, '2015'))).toEqual([
      '2000 OFFICIAL: 2000 – 2005',
      '2005 OFFICIAL: 2005 – 2010',
      '2010 OFFICIAL: 2010 – 2015',
      '2015 OFFICIAL: 2015 – ..',
    ]);
  });

  it('stay as they are if they need not hold at once', () => {
    const names = [official('A', null, '2018'), official('B', '2018', null)];
    expect(withOneOfficialName(names, 'B')).toBe(names);
  });
});
