import { registerEnumType } from 'type-graphql';

export enum Role {
  PARTNERSHIP_COORDINATOR = 'PARTNERSHIP_COORDINATOR',
  PLANNER = 'PLANNER',
  PARTNER_REPRESENTATIVE = 'PARTNER_REPRESENTATIVE',
  DISTRICT_COORDINATOR = 'DISTRICT_COORDINATOR',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What an account may do.',
  valuesConfig: {
    DISTRICT_COORDINATOR: { description: 'Keeps the whole network: sees and changes all.' },
    PARTNERSHIP_COORDINATOR: {
      description: 'Keeps one partnership: its roster, its events, the contacts of its partners.',
    },
    PLANNER: { description: 'Sees every calendar; writes drafts and proposals.' },
    PARTNER_REPRESENTATIVE: { description: 'Keeps one partner’s own card.' },
  },
});

export enum AccountStatus {
  ACTIVE = 'ACTIVE',
  INVITED = 'INVITED',
  SUSPENDED = 'SUSPENDED',
}
registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'Whether an account can be used.',
  valuesConfig: {
    INVITED: { description: 'Waits for its owner to set a password by the link of the invitation.' },
    ACTIVE: { description: 'Signs in.' },
    SUSPENDED: { description: 'Neither its password, its sessions nor its tokens are accepted.' },
  },
});

export enum TokenScope {
  READ_INTERNAL = 'READ_INTERNAL',
  READ_CONTACTS = 'READ_CONTACTS',
  WRITE = 'WRITE',
}
registerEnumType(TokenScope, {
  name: 'TokenScope',
  description:
    'What an API token may do, within the rights of its owner. What is published every token reads.',
  valuesConfig: {
    READ_INTERNAL: {
      description: 'Read what is not published: internal events, private persons as partners.',
    },
    READ_CONTACTS: { description: 'Read personal data: private contacts, accounts.' },
    WRITE: { description: 'Run commands.' },
  },
});
