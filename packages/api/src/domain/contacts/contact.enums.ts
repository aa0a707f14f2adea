import { describedEnum } from '../../platform/graphql/described-enum.js';

export const ContactVisibility = describedEnum('ContactVisibility', 'The visibility of a contact.', {
  PRIVATE: 'Coordinators of the partner, and its representative.',
  PUBLIC: 'Everybody.',
});
export type ContactVisibility = keyof typeof ContactVisibility;

export const LegalBasis = describedEnum(
  'LegalBasis',
  'The legal basis for keeping personal data (GDPR art. 6(1)).',
  {
    CONSENT: 'The person agreed (a).',
    PUBLIC_TASK: 'A task in the public interest (e).',
    CONTRACT: 'A contract with the person (b).',
    LEGITIMATE_INTEREST: 'A legitimate interest (f).',
  },
);
export type LegalBasis = keyof typeof LegalBasis;
