import { attemptsOnEvents } from './attempts-on-events.js';
import { attemptsOnMembers } from './attempts-on-members.js';
import { all, each, type Inputs } from './stage.js';

const names = [{ name: 'Nowe', kind: 'OFFICIAL' }];

const sharedThings: Readonly<Record<string, Inputs>> = {
  createVenue: ({ partner }) => [{ names }, { names, partnerId: partner.foreign }],
  updateVenue: ({ venue, partner }) => [
    ...each(all(venue), { partnerId: partner.mine }),
    ...each(all(venue), { partnerId: partner.foreign }),
  ],
  renameVenue: ({ venue }) => each(all(venue), { name: 'Inne', from: { edtf: '2027' } }),
  archiveVenue: ({ venue }) => each(all(venue)),
  restoreVenue: ({ venue }) => each(all(venue)),
  createEventSeries: () => [{ title: 'Nowy', kind: 'DANCE' }],
  updateEventSeries: ({ series }) => each(all(series), { title: 'Inny' }),
  archiveEventSeries: ({ series }) => each(all(series)),
  restoreEventSeries: ({ series }) => each(all(series)),
  createTopic: () => [{ name: 'Nowy' }],
  updateTopic: ({ topic }) => each(all(topic), { name: 'Inny' }),
  archiveTopic: ({ topic }) => each(all(topic)),
  restoreTopic: ({ topic }) => each(all(topic)),
  createSource: () => [{ kind: 'ORAL', title: 'Nowe' }],
  updateSource: ({ source }) => each(all(source), { title: 'Inne' }),
  archiveSource: ({ source }) => each(all(source)),
  restoreSource: ({ source }) => each(all(source)),
  createStatement: ({ source, partner, partnership, membership, event, venue, series, network }) =>
    [
      ...[partner.foreign, partner.mine, partner.represented, partnership.other, partnership.own],
      ...[membership.foreign, membership.mine, event.other, event.own, venue.one, series.one, network],
    ].map((subjectId) => ({ sourceId: source.one, subjectId, field: 'name', value: 'Inaczej' })),
  updateStatement: ({ statement }) => each(all(statement), { value: 'Jeszcze inaczej' }),
  archiveStatement: ({ statement }) => each(all(statement)),
  restoreStatement: ({ statement }) => each(all(statement)),
  updatePage: ({ page }) => each([page], { titlePl: 'Inna' }),
  dismissTodo: ({ todos }) => todos.map((id) => ({ id, note: 'Nie wiadomo' })),
  reopenTodo: ({ todos }) => todos.map((id) => ({ id })),
  undo: ({ changes }) => changes.map((changeId) => ({ changeId })),
};

const PASSWORD = 'a password, rather long';

const accounts: Readonly<Record<string, Inputs>> = {
  inviteAccount: ({ partnership, partner }) =>
    [
      { role: 'DISTRICT_COORDINATOR' },
      { role: 'PARTNERSHIP_COORDINATOR', partnershipId: partnership.other },
      { role: 'PARTNER_REPRESENTATIVE', partnerId: partner.foreign },
    ].map((role, i) => ({ email: `nowe-${i}@example.org`, name: 'Nowe', roles: [role] })),
  updateAccount: ({ writer, account }) => each([writer, account], { email: 'inny@example.org' }),
  grantRole: ({ writer, partnership, partner }) =>
    [
      { role: 'DISTRICT_COORDINATOR' },
      { role: 'PLANNER' },
      { role: 'PARTNERSHIP_COORDINATOR', partnershipId: partnership.other },
      { role: 'PARTNER_REPRESENTATIVE', partnerId: partner.foreign },
    ].flatMap((role) => each([writer], { role })),
  revokeRole: ({ account }) => each([account], { role: { role: 'DISTRICT_COORDINATOR' } }),
  suspendAccount: ({ account }) => each([account]),
  reinstateAccount: ({ suspended }) => each([suspended]),
  createPasswordLink: ({ account }) => [{ id: account }],
  createApiToken: () =>
    [['READ_INTERNAL'], ['READ_CONTACTS'], ['READ_INTERNAL', 'READ_CONTACTS', 'WRITE']].map((scopes) => ({
      name: 'Nowy',
      scopes,
      expiresOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    })),
  revokeApiToken: ({ token }) => [{ id: token }],
  signIn: ({ canaries }) => [{ email: `${canaries[0]}@example.org`, password: PASSWORD }],
  changePassword: () => [{ currentPassword: PASSWORD, newPassword: `${PASSWORD}er` }],
  usePasswordLink: () => [{ secret: 'a'.repeat(43), newPassword: PASSWORD }],
  signOut: () => [{}],
  signOutEverywhere: () => [{}],
};

/** What every command of the schema is tried with. A command without an entry fails the test. */
export const ATTEMPTS: Readonly<Record<string, Inputs>> = {
  ...attemptsOnMembers,
  ...attemptsOnEvents,
  ...sharedThings,
  ...accounts,
};

/** Commands that succeed only with a secret that nobody here has; they are tried all the same. */
export const NEVER_SUCCEED = ['signIn', 'changePassword', 'usePasswordLink'];

/** After these the writer is somebody else, or nobody. */
export const SIGNING = ['signIn', 'signOut', 'signOutEverywhere', 'changePassword', 'usePasswordLink'];
