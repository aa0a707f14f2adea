import { describedEnum } from '../../platform/graphql/described-enum.js';

export const Role = describedEnum('Role', 'A role of an account.', {
  PARTNERSHIP_COORDINATOR:
    'Maintains one partnership: its roster, its events, and the contacts of its partners.',
  PLANNER: 'Sees every calendar; writes drafts and proposals.',
  PARTNER_REPRESENTATIVE: 'Maintains one partner’s own card.',
  DISTRICT_COORDINATOR: 'Maintains the whole network: sees and changes everything.',
});
export type Role = keyof typeof Role;

export const AccountStatus = describedEnum('AccountStatus', 'Whether an account can be used.', {
  ACTIVE: 'The owner can sign in.',
  INVITED: 'The owner has not yet set a password through the link of the invitation.',
  SUSPENDED: 'Its password, sessions and tokens are not accepted.',
});
export type AccountStatus = keyof typeof AccountStatus;

export const TokenScope = describedEnum(
  'TokenScope',
  'What an API token may do, within the rights of its owner. Every token can read published data.',
  {
    READ_INTERNAL: 'Read data that is not published: internal events, private persons as partners.',
    READ_CONTACTS: 'Read personal data: private contacts, accounts.',
    WRITE: 'Run commands.',
  },
);
export type TokenScope = keyof typeof TokenScope;
