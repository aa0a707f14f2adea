import {
  chosenPartnerships,
  onlyPartnership,
  partnershipFilter,
  partnershipsArgument,
} from './chosen-partnerships.js';

const ALL = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('the partnership filter', () => {
  it('is undefined if no partnership is chosen, or every one', () => {
    expect(partnershipFilter([], ALL)).toBeUndefined();
    expect(partnershipFilter(['c', 'a', 'b'], ALL)).toBeUndefined();
  });

  it('lists the chosen partnerships in a fixed order, whatever the order of the clicks', () => {
    expect(partnershipFilter(['c', 'a'], ALL)).toBe('a,c');
  });

  it('drops a missing partnership when another is chosen', () => {
    expect(partnershipFilter(['gone', 'b'], ALL)).toBe('b');
  });

  it('is read from an address, also from an older one with a single partnership', () => {
    expect(chosenPartnerships('Partnership:1')).toEqual(['Partnership:1']);
    expect(chosenPartnerships('a,c')).toEqual(['a', 'c']);
    expect([chosenPartnerships(undefined), chosenPartnerships(',')]).toEqual([[], []]);
  });

  it('adds no query argument if none is chosen, and recognises a single partnership', () => {
    expect([partnershipsArgument(undefined), partnershipsArgument('a,c')]).toEqual([undefined, ['a', 'c']]);
    expect([onlyPartnership('a'), onlyPartnership('a,c'), onlyPartnership(undefined)]).toEqual([
      'a',
      undefined,
      undefined,
    ]);
  });
});
