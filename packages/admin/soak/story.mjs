/**
 * Runs every command once: records of each type are created, changed, changed back, archived and restored; a colleague
 * is invited, works and leaves. A story creates its own records, so any number can run at the same time.
 */
import { randomUUID } from 'node:crypto';

const PASSWORD = 'a password for the soak';

/**
 * @typedef {(command: string, input?: object) => Promise<object>} Send sends one command and returns its payload
 * @param {Send} people.send as the coordinator of the district
 * @param {() => Promise<Send>} people.visitor a person with their own browser who is not signed in
 * @param {(id: string) => Promise<number>} people.versionOf
 * @param {{ pageId: string, networkId: string, gap: () => Promise<string> } | null} shared records that no other story
 * changes at the same time
 */
export async function story({ send, visitor, versionOf }, shared) {
  const partnership = await life(
    send,
    'Partnership',
    { names: named('Partnerstwo') },
    { description: text() },
  );
  const partner = await life(
    send,
    'Partner',
    { kind: 'GROUP', names: named('Grupa') },
    { names: named('Koło') },
  );
  const other = await life(
    send,
    'Partner',
    { kind: 'ORGANISATION', names: named('Klub') },
    { email: mail() },
  );
  await aboutPartners(send, { partnership, partner, other });
  const event = await aboutEvents(send, versionOf, { partnership, partner });
  await aboutSources(send, [partnership, partner, event]);
  await renaming(send, versionOf, { Partnership: partnership, Partner: partner });
  if (shared) await aboutTheDistrict(send, versionOf, shared);
  await aboutAccounts({ send, visitor, versionOf }, { partnership, other, event });
}

/** Gives each record an official name that is valid from a certain day. */
async function renaming(send, versionOf, ids) {
  const from = { edtf: '2025-03-01' };
  for (const [type, id] of Object.entries(ids))
    await send(`rename${type}`, { id, version: await versionOf(id), name: text(), from });
}

async function aboutPartners(send, { partnership, partner, other }) {
  const from = { edtf: '2019', wording: text() };
  await life(
    send,
    'Membership',
    { partnershipId: partnership, partnerId: partner, from },
    { role: 'FOUNDER' },
  );
  await life(
    send,
    'Contact',
    { partnerId: partner, personName: text(), legalBasis: 'PUBLIC_TASK' },
    { function: text() },
  );
  await life(
    send,
    'PartnerSuccession',
    { predecessorId: partner, successorId: other },
    { happenedOn: { edtf: '2024' } },
  );
}

async function aboutEvents(send, versionOf, { partnership, partner }) {
  const venue = await life(send, 'Venue', { names: named('Skwer') }, { capacity: 60 });
  await renaming(send, versionOf, { Venue: venue });
  const topic = await life(send, 'Topic', { name: text() }, { name: text() });
  const series = await life(send, 'EventSeries', { kind: 'PICNIC', title: text() }, { description: text() });
  const event = await life(
    send,
    'Event',
    {
      ...{ kind: 'PICNIC', title: text(), date: { edtf: '2026-12-12' }, status: 'CONFIRMED' },
      ...{ venueId: venue, topicIds: [topic], seriesId: series },
      participations: [{ role: 'ORGANISER', actorId: partnership }],
    },
    { date: { edtf: '2026-12-13' } },
  );
  await life(send, 'Participation', { eventId: event, actorId: partner, role: 'GUEST' }, { note: text() });
  return event;
}

async function aboutSources(send, subjects) {
  const source = await life(send, 'Source', { kind: 'ORAL', title: text() }, { note: text() });
  for (const subjectId of subjects)
    await life(
      send,
      'Statement',
      { sourceId: source, subjectId, field: 'description', value: text() },
      { wording: text() },
    );
}

async function aboutTheDistrict(send, versionOf, { pageId, networkId, gap }) {
  await send('updatePage', { id: pageId, version: await versionOf(pageId), textEn: text() });
  await send('updateNetwork', { id: networkId, version: await versionOf(networkId), description: text() });
  const id = await gap();
  await send('dismissTodo', { id, note: text() });
  await send('reopenTodo', { id });
}

async function aboutAccounts({ send, visitor, versionOf }, { partnership, other, event }) {
  const role = { role: 'PARTNERSHIP_COORDINATOR', partnershipId: partnership };
  const email = mail();
  const { account, ...invited } = await send('inviteAccount', { email, name: text(), roles: [role] });
  // A browser of their own, since the link signs in.
  const colleague = await visitor();
  await colleague('usePasswordLink', { secret: secretOf(invited), newPassword: PASSWORD });
  await proposals(send, colleague, { partnership, other, event });
  await leaving({ send, colleague, versionOf }, account.id, email);
}

/** A colleague proposes, and the district decides. */
async function proposals(send, colleague, { partnership, other, event }) {
  for (const answer of ['declineMemberships', 'confirmMemberships']) {
    const { membership } = await colleague('createMembership', {
      partnershipId: partnership,
      partnerId: other,
    });
    await send(answer, { memberships: [{ id: membership.id, version: membership.version }] });
  }
  for (const answer of ['refuseConsent', 'giveConsent']) {
    const asked = await send('createPartnership', { names: named('Zapytane') });
    const { participation } = await colleague('createParticipation', {
      ...{ eventId: event, role: 'CO_ORGANISER', actorId: asked.partnership.id },
    });
    await send(answer, { participations: [{ id: participation.id, version: participation.version }] });
  }
}

async function leaving({ send, colleague, versionOf }, id, email) {
  const role = { role: 'PLANNER' };
  const onAccount = async (command, input = {}) =>
    send(command, { id, version: await versionOf(id), ...input });
  await onAccount('updateAccount', { name: text() });
  await onAccount('grantRole', { role });
  await onAccount('revokeRole', { role });
  const { apiToken } = await colleague('createApiToken', {
    ...{ name: text(), scopes: ['READ_INTERNAL'], expiresOn: inAMonth() },
  });
  await colleague('revokeApiToken', { id: apiToken.id });
  await colleague('changePassword', { currentPassword: PASSWORD, newPassword: `${PASSWORD} 2` });
  await colleague('signOut');
  await colleague('signIn', { email, password: `${PASSWORD} 2` });
  await colleague('signOutEverywhere');
  await onAccount('suspendAccount');
  await onAccount('reinstateAccount');
  await send('createPasswordLink', { id });
}

/** @returns {Promise<string>} the id of a record that went through all steps and still exists */
async function life(send, type, create, update) {
  const { id, version } = recordOf(await send(`create${type}`, create));
  const { changeId } = await send(`update${type}`, { id, version, ...update });
  await send('undo', { changeId });
  await send(`archive${type}`, { id, version: version + 2 });
  await send(`restore${type}`, { id, version: version + 3 });
  return id;
}

function recordOf(payload) {
  const record = Object.values(payload).find((value) => value?.id && value.version);
  if (!record) throw new Error(`No record in ${JSON.stringify(payload)}`);
  return record;
}

function secretOf(payload) {
  const secret = payload.secret ?? Object.values(payload).find((value) => value?.secret)?.secret;
  if (!secret) throw new Error(`No secret in ${JSON.stringify(Object.keys(payload))}`);
  return secret;
}

const named = (head) => [{ name: `${head} ${randomUUID()}`, kind: 'OFFICIAL' }];
const text = () => `Próba ${randomUUID()}`;
const mail = () => `${randomUUID()}@example.org`;
const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
