import {
  chosenPartnerships,
  onlyPartnership,
  partnershipFilter,
  partnershipsArgument,
} from './chosen-partnerships.js';

const ALL = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('the partnership filter', () => {
  it('is no filter for none, and for every one there is', () => {
    expect(partnershipFilter([], ALL)).toBeUndefined();
    expect(partnershipFilter(['c', 'a', 'b'], ALL)).toBeUndefined();
  });

  it('names those that are chosen in one order, whatever the order of the clicks', () => {
    expect(partnershipFilter(['c', 'a'], ALL)).toBe('a,c');
  });

  it('drops a partnership that is gone when another is chosen', () => {
    expect(partnershipFilter(['gone', 'b'], ALL)).toBe('b');
  });

  it('is read from an address, also from one of a single partnership as before', () => {
    expect(chosenPartnerships('Partnership:1')).toEqual(['Partnership:1']);
    expect(chosenPartnerships('a,c')).toEqual(['a', 'c']);
    expect([chosenPartnerships(undefined), chosenPartnerships(',')]).toEqual([[], []]);
  });

  it('asks for all if none is chosen, and knows when there is only one', () => {
    expect([partnershipsArgument(undefined), partnershipsArgument('a,c')]).toEqual([undefined, ['a', 'c']]);
    expect([onlyPartnership('a'), onlyPartnership('a,c'), onlyPartnership(undefined)]).toEqual([
      'a',
      undefined,
      undefined,
    ]);
  });
});
