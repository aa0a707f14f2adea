import { changedFields, differences, mergeValues, isSame } from './merge.js';

interface Card {
  phone: string | null;
  email: string | null;
  names: readonly { name: string }[];
}
const base: Card = { phone: '1', email: null, names: [{ name: 'A' }] };

describe('merging the changes of two people', () => {
  it('takes fields that only the other person changed, without a choice', () => {
    const found = differences(base, base, { ...base, phone: '2' });
    expect(found).toEqual([{ field: 'phone', base: '1', mine: '1', theirs: '2', isConflicting: false }]);
    expect(mergeValues(base, found, new Set())).toEqual({ ...base, phone: '2' });
  });

  it('does not count fields that only I changed as differences', () => {
    expect(differences(base, { ...base, phone: '3' }, base)).toEqual([]);
  });

  it('marks fields that both changed as conflicting, and keeps my value only where I chose it', () => {
    const mine = { ...base, phone: '3', names: [{ name: 'B' }] };
    const found = differences(base, mine, { ...base, phone: '2', names: [{ name: 'C' }] });
    expect(found.map(({ field, isConflicting }) => [field, isConflicting])).toEqual([
      ['phone', true],
      ['names', true],
    ]);
    expect(mergeValues(mine, found, new Set(['names']))).toEqual({ ...mine, phone: '2' });
  });

  it('ignores a field that both changed to the same value', () => {
    expect(differences(base, { ...base, phone: '2' }, { ...base, phone: '2' })).toEqual([]);
  });
});

describe('comparing values', () => {
  it('treats empty like null, and ignores the order of members and of ids', () => {
    expect(isSame({ a: '', b: 1 }, { b: 1, a: null })).toBe(true);
    expect(isSame({ a: 0 }, { a: null })).toBe(false);
    expect(isSame({ min: null, max: '' }, null)).toBe(true);
    expect(isSame(['SENIORS', 'YOUTH'], ['YOUTH', 'SENIORS'])).toBe(true);
    expect(isSame([{ name: 'A' }, { name: 'B' }], [{ name: 'B' }, { name: 'A' }])).toBe(false);
  });

  it('returns only the fields that changed', () => {
    expect(changedFields(base, { ...base, email: '' })).toEqual({});
    expect(changedFields(base, { ...base, email: 'x@example.org' })).toEqual({ email: 'x@example.org' });
  });
});
