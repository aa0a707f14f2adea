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
  description: 'What a name is to its bearer.',
  valuesConfig: {
    OFFICIAL: { description: 'The name it bears officially.' },
    SHORT: { description: 'A short form in use.' },
    FORMER: { description: 'A name it bore before.' },
    ALIAS: { description: 'Another name in use.' },
    MISSPELLING: { description: 'A spelling met in sources and known to be wrong; found by search.' },
  },
});

export enum Certainty {
  CERTAIN = 'CERTAIN',
  POSSIBLE = 'POSSIBLE',
}
registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'Whether something surely held on a day, or may have, as far as its bounds are known.',
  valuesConfig: {
    CERTAIN: { description: 'Known to hold.' },
    POSSIBLE: { description: 'Not excluded: a bound is not known, or not to the day.' },
  },
});
