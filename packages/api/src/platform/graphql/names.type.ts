import { describedEnum } from './described-enum.js';

export const NameKind = describedEnum('NameKind', 'The kind of a name.', {
  OFFICIAL: 'The official name.',
  SHORT: 'A short form in use.',
  FORMER: 'A former name.',
  ALIAS: 'Another name in use.',
  MISSPELLING: 'A wrong spelling that occurs in sources. Search finds it.',
});
export type NameKind = keyof typeof NameKind;

export const Certainty = describedEnum(
  'Certainty',
  'Whether something was certainly or only possibly in force on a day.',
  {
    CERTAIN: 'It was certainly in force.',
    POSSIBLE: 'It may have been in force: a bound is unknown, or not known to the day.',
  },
);
export type Certainty = keyof typeof Certainty;
