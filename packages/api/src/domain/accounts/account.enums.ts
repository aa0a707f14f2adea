import { describedEnum } from '../../platform/graphql/described-enum.js';

export const Role = describedEnum('Role', 'What an account may do.', {
  PARTNERSHIP_COORDINATOR: 'Keeps one partnership: its roster, its events, the contacts of its partners.',
  PLANNER: 'Sees every calendar; writes drafts and proposals.',
  PARTNER_REPRESENTATIVE: 'Keeps one partner’s own card.',
  DISTRICT_COORDINATOR: 'Keeps the whole network: sees and changes all.',
});
export type Role = keyof typeof Role;

export const AccountStatus = describedEnum('AccountStatus', 'Whether an account can be used.', {
  ACTIVE: 'Signs in.',
  INVITED: 'Waits for its owner to set a password by the link of the invitation.',
  SUSPENDED: 'Neither its password, its sessions nor its tokens are accepted.',
});
export type AccountStatus = keyof typeof AccountStatus;

export const TokenScope = describedEnum(
  'TokenScope',
  'What an API token may do, within the rights of its owner. What is published every token reads.',
  {
    READ_INTERNAL: 'Read what is not published: internal events, private persons as partners.',
    READ_CONTACTS: 'Read personal data: private contacts, accounts.',
    WRITE: 'Run commands.',
  },
);
export type TokenScope = keyof typeof TokenScope;
