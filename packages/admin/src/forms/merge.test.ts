import { changedFields, differences, mergeValues, isSame } from './merge.js';

interface Card {
  phone: string | null;
  email: string | null;
  names: readonly { name: string }[];
}
const base: Card = { phone: '1', email: null, names: [{ name: 'A' }] };

describe('two people at one form', () => {
  it('what only they changed is theirs, and nobody is asked', () => {
    const found = differences(base, base, { ...base, phone: '2' });
    expect(found).toEqual([{ field: 'phone', base: '1', mine: '1', theirs: '2', isConflicting: false }]);
    expect(mergeValues(base, found, new Set())).toEqual({ ...base, phone: '2' });
  });

  it('what only I changed is no difference', () => {
    expect(differences(base, { ...base, phone: '3' }, base)).toEqual([]);
  });

  it('what both changed is asked, and each choice is kept', () => {
    const mine = { ...base, phone: '3', names: [{ name: 'B' }] };
    const found = differences(base, mine, { ...base, phone: '2', names: [{ name: 'C' }] });
    expect(found.map(({ field, isConflicting }) => [field, isConflicting])).toEqual([
      ['phone', true],
      ['names', true],
    ]);
    expect(mergeValues(mine, found, new Set(['names']))).toEqual({ ...mine, phone: '2' });
  });

  it('the same change made twice is no difference', () => {
    expect(differences(base, { ...base, phone: '2' }, { ...base, phone: '2' })).toEqual([]);
  });
});

describe('sameness', () => {
  it('takes empty for not known, and knows no order of members', () => {
    expect(isSame({ a: '', b: 1 }, { b: 1, a: null })).toBe(true);
    expect(isSame({ a: 0 }, { a: null })).toBe(false);
    expect(isSame({ min: null, max: '' }, null)).toBe(true);
    expect(isSame(['SENIORS', 'YOUTH'], ['YOUTH', 'SENIORS'])).toBe(true);
    expect(isSame([{ name: 'A' }, { name: 'B' }], [{ name: 'B' }, { name: 'A' }])).toBe(false);
  });

  it('sends only what changed', () => {
    expect(changedFields(base, { ...base, email: '' })).toEqual({});
    expect(changedFields(base, { ...base, email: 'x@example.org' })).toEqual({ email: 'x@example.org' });
  });
});
