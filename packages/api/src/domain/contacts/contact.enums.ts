import { registerEnumType } from 'type-graphql';

export enum ContactVisibility {
  PRIVATE = 'PRIVATE',
  PUBLIC = 'PUBLIC',
}

registerEnumType(ContactVisibility, {
  name: 'ContactVisibility',
  description: 'Who may read a contact.',
  valuesConfig: {
    PRIVATE: { description: 'Coordinators of the partner, and its representative.' },
    PUBLIC: { description: 'Everybody.' },
  },
});

export enum LegalBasis {
  CONSENT = 'CONSENT',
  PUBLIC_TASK = 'PUBLIC_TASK',
  CONTRACT = 'CONTRACT',
  LEGITIMATE_INTEREST = 'LEGITIMATE_INTEREST',
}

registerEnumType(LegalBasis, {
  name: 'LegalBasis',
  description: 'On what ground personal data are kept (GDPR art. 6(1)).',
  valuesConfig: {
    CONSENT: { description: 'The person agreed (a).' },
    CONTRACT: { description: 'A contract with the person (b).' },
    PUBLIC_TASK: { description: 'A task in the public interest (e).' },
    LEGITIMATE_INTEREST: { description: 'A legitimate interest (f).' },
  },
});
