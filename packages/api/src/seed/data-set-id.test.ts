import { dataSetId } from './data-set-id.js';

describe('dataSetId', () => {
  it('never changes, so this test holds a fixed value', () => {
    expect(dataSetId('partner', 'ops')).toBe('6f543cdb-a15f-568b-a25d-34cdfd23268a');
  });

  it('is a UUID of version 5 and of the RFC 9562 variant', () => {
    expect(dataSetId('event', 'x')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('depends on the type and the key', () => {
    expect(new Set([dataSetId('a', 'x'), dataSetId('b', 'x'), dataSetId('a', 'y')]).size).toBe(3);
  });
});
