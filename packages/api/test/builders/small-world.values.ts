import type { Builder, Built } from './builder.js';
import { archived, dated, type Columns } from './columns.js';

/** Dates of every precision, including half-open ones; null means unknown. */
export const DATES = [
  '2018-05-24',
  '2018-06-15',
  '2018-06',
  '2017',
  '2018-21',
  '[2016-10,2016-11]',
  '[2017-05-19..2018-05-24]',
  '[..2018-05]',
  '[2018-05..]',
  '2018-05/2018-07',
  '2018-05/..',
  '2016-03',
  '2018-12-24',
  '2018-05-24',
  'XXXX',
  null,
  null,
];
/** The same for ends, which can also be open. */
export const ENDS = [...DATES, '..', '..', '..', '2017-12', null, null];

/**
 * Words with Polish sorting and folding. They are few, so that names repeat and searches find several rows.
 */
export const WORDS = [
  'Łąka',
  'Ąkacja',
  'akacja',
  'Zatrasie',
  'Żoliborz',
  'źródło',
  'Szkoła',
  'nr 55',
  'Ćma',
  'cma',
  '„Szafir”',
  'Kępa-Potocka',
  'im. Ósmej',
];

/** Archives one row in `one`, on average. */
export function sometimesArchived({ random }: Builder, one = 8): Columns {
  return random.chance(1 / one) ? archived : {};
}

/** A name of one or two words. */
export function nameOf({ random }: Builder): string {
  return Array.from({ length: 1 + random.below(2) }, () => random.pick(WORDS)).join(' ');
}

/** Adds the row's own name and perhaps others, of every kind and period. */
export function names(build: Builder, of: 'partner' | 'partnership' | 'venue', owner: Built) {
  const { random } = build;
  build.name(of, owner, {
    ...dated('valid_from', random.pick(DATES)),
    ...dated('valid_to', random.pick(ENDS)),
  });
  for (const kind of random.some(['OFFICIAL', 'SHORT', 'FORMER', 'FORMER', 'ALIAS', 'MISSPELLING'], 4)) {
    const bounds = {
      ...dated('valid_from', random.pick(DATES), 'odkąd'),
      ...dated('valid_to', random.pick(ENDS)),
    };
    build.name(of, owner, { name: nameOf(build), kind, ...bounds });
  }
}
