import { registerEnumType } from 'type-graphql';

export enum NameKind {
  OFFICIAL = 'OFFICIAL',
  SHORT = 'SHORT',
  FORMER = 'FORMER',
  ALIAS = 'ALIAS',
  MISSPELLING = 'MISSPELLING',
}
registerEnumType(NameKind, {
  name: 'NameKind',
  description: 'The kind of a name.',
  valuesConfig: {
    OFFICIAL: { description: 'The official name.' },
    SHORT: { description: 'A short form in use.' },
    FORMER: { description: 'A former name.' },
    ALIAS: { description: 'Another name in use.' },
    MISSPELLING: { description: 'A wrong spelling that occurs in sources. Search finds it.' },
  },
});

export enum Certainty {
  CERTAIN = 'CERTAIN',
  POSSIBLE = 'POSSIBLE',
}
registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'Whether something was certainly or only possibly in force on a day.',
  valuesConfig: {
    CERTAIN: { description: 'It was certainly in force.' },
    POSSIBLE: { description: 'It may have been in force: a bound is unknown, or not known to the day.' },
  },
});
