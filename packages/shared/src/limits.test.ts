import * as limits from './limits.js';

test('limits are positive whole numbers and frozen', () => {
  for (const group of Object.values(limits)) {
    expect(Object.isFrozen(group)).toBe(true);
    for (const limit of Object.values(group)) expect(Number.isInteger(limit) && limit > 0).toBe(true);
  }
});

test('no limit exceeds the limit that contains it', () => {
  expect(limits.PAGE_LIMITS.default).toBeLessThanOrEqual(limits.PAGE_LIMITS.public);
  expect(limits.PAGE_LIMITS.public).toBeLessThanOrEqual(limits.PAGE_LIMITS.signedIn);
  expect(limits.ACCESS_LIMITS.passwordMin).toBeLessThan(limits.ACCESS_LIMITS.passwordMax);
  // The longest text must still fit into a request, at four bytes a character.
  expect(limits.TEXT_LIMITS.description * 4).toBeLessThan(limits.REQUEST_LIMITS.bodyBytes);
});
