import { formerNames, type NameWithEnd } from './former-names.js';

const name = (kind: NameWithEnd['kind'], latest: string | null): NameWithEnd => ({
  name: `${kind} ${latest ?? ''}`.trim(),
  kind,
  validTo: latest === null ? null : { latest },
});

it('former names are those recorded as former, and official names that have certainly ended', () => {
  const names = [
    name('FORMER', null),
    name('OFFICIAL', '2020-08-31'),
    name('OFFICIAL', '2026-11-28'),
    name('OFFICIAL', null),
    name('SHORT', '2020-08-31'),
  ];
  expect(formerNames(names, '2026-11-28')).toBe('FORMER, OFFICIAL 2020-08-31');
  expect(formerNames(names.slice(2), '2026-11-28')).toBeNull();
});
