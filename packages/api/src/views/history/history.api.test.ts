import { openTestDistrict } from '../../../test/builders/district.js';
import type { TestClient } from '../../../test/client.js';

const CHANGES = `query ($subjectId: ID, $withParts: Boolean, $restorable: Boolean, $subjectTypes: [String!]) { changes(subjectId: $subjectId, withParts: $withParts, restorable: $restorable, subjectTypes: $subjectTypes, first: 100) { totalCount nodes {
  id at command author { name } undone undoOf { id } items {
    subjectId subjectType subjectVersion subjectArchived action subject { __typename id } fields { field before after } } } } }`;
const PARTNER = `mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { changeId partner { id } } }`;
const UPDATE_PARTNER = `mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { changeId partner { version } } }`;
const ARCHIVE_PARTNER = `mutation ($input: VersionedInput!) { archivePartner(input: $input) { changeId } }`;
const CONTACT = `mutation ($input: CreateContactInput!) { createContact(input: $input) { changeId contact { id } } }`;
const UPDATE_CONTACT = `mutation ($input: UpdateContactInput!) { updateContact(input: $input) { changeId contact { version } } }`;
const ARCHIVE_CONTACT = `mutation ($input: VersionedInput!) { archiveContact(input: $input) { changeId } }`;
const INVITE = `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { account { id } } }`;
const EVENT = `mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id participations { id } } } }`;
const JOIN = `mutation ($input: CreateParticipationInput!) { createParticipation(input: $input) { participation { id } } }`;
const LEAVE = `mutation ($input: VersionedInput!) { archiveParticipation(input: $input) { changeId } }`;
const UNDO = `mutation ($input: UndoInput!) { undo(input: $input) { changeId subject { __typename id } } }`;

interface Item {
  subjectId: string;
  subjectType: string;
  subjectVersion: number;
  subjectArchived: boolean;
  action: string;
  subject: { __typename: string; id: string } | null;
  fields: { field: string; before: string | null; after: string | null }[];
}
interface Changes {
  changes: {
    totalCount: number;
    nodes: {
      id: string;
      command: string;
      author: { name: string } | null;
      undone: boolean;
      undoOf: { id: string } | null;
      items: Item[];
    }[];
  };
}

/** Planted in the history; only those who may read them may find them. */
const PHONES = { before: '600 111 111', after: '600 222 222', archived: '600 333 333' };
const MAIL = 'kanarek@example.org';

const { api, district, planner, ofA: own, ofB: other, a } = await openTestDistrict();
afterAll(() => api.close());

describe('history', () => {
  let representative: TestClient;
  let tokenWithoutContacts: TestClient;
  let partner: string;
  let contact: string;

  beforeAll(async () => {
    tokenWithoutContacts = await api.withToken('DISTRICT_COORDINATOR', ['READ_INTERNAL', 'WRITE']);
    partner = await own.value(PARTNER, 'createPartner.partner.id', {
      input: {
        kind: 'ORGANISATION',
        names: [{ name: 'Klub', kind: 'OFFICIAL' }],
        membership: { partnershipId: a },
      },
    });
    representative = await api.as('PARTNER_REPRESENTATIVE', [partner]);
    await own.data(UPDATE_PARTNER, { input: { id: partner, version: 1, description: 'Nowy opis' } });
    const person = { partnerId: partner, personName: 'Osoba', legalBasis: 'CONSENT' };
    contact = await own.value(CONTACT, 'createContact.contact.id', {
      input: { ...person, phone: PHONES.before },
    });
    // The contact is public today but was private before, so only readers of private contacts see its past.
    await own.data(UPDATE_CONTACT, {
      input: { id: contact, version: 1, phone: PHONES.after, visibility: 'PUBLIC' },
    });
    const gone = await own.value(CONTACT, 'createContact.contact.id', {
      input: { ...person, phone: PHONES.archived },
    });
    await own.data(ARCHIVE_CONTACT, { input: { id: gone, version: 1 } });
    await district.data(INVITE, { input: { email: MAIL, name: 'Ktoś Nowy', roles: [{ role: 'PLANNER' }] } });
  }, 60_000);

  const changes = async (who: TestClient, variables: object = {}) =>
    (await who.data<Changes>(CHANGES, { ...variables })).changes;

  it('shows changes newest first, with author, command, and each field before and after', async () => {
    const { nodes } = await changes(district, { subjectId: partner });
    expect(nodes.map(({ command }) => command)).toEqual(['updatePartner', 'createPartner']);
    const [update, create] = nodes;
    expect(update?.author?.name).toMatch(/^Konto /);
    expect(update?.items).toEqual([
      {
        subjectId: partner,
        subjectType: 'Partner',
        subjectVersion: 2,
        subjectArchived: false,
        action: 'UPDATE',
        subject: { __typename: 'Partner', id: partner },
        fields: [{ field: 'description', before: 'null', after: '"Nowy opis"' }],
      },
    ]);
    expect(create?.items.map(({ subjectType, action }) => [subjectType, action])).toEqual([
      ['Partner', 'CREATE'],
      ['Membership', 'CREATE'],
    ]);
    const references = create?.items[1]?.fields.find(({ field }) => field === 'partnerId');
    expect(references).toEqual({ field: 'partnerId', before: null, after: JSON.stringify(partner) });
  });

  it('shows nothing to the public and to representatives, whatever they ask for', async () => {
    const [first] = (await changes(district, { subjectId: partner })).nodes;
    for (const who of [api.public, representative]) {
      expect(await changes(who)).toEqual({ totalCount: 0, nodes: [] });
      expect(await changes(who, { subjectId: partner })).toEqual({ totalCount: 0, nodes: [] });
      expect(await who.data(`{ node(id: "${first?.id}") { id } }`)).toEqual({ node: null });
    }
  });

  it('shows changes of contacts only to those who read that partner’s private contacts', async () => {
    for (const who of [district, own]) {
      const text = JSON.stringify(await changes(who));
      for (const phone of Object.values(PHONES)) expect(text).toContain(phone);
    }
    for (const who of [other, planner, tokenWithoutContacts, representative, api.public]) {
      const all = await changes(who);
      const text = JSON.stringify([
        all,
        await changes(who, { subjectId: contact }),
        await changes(who, { restorable: true }),
      ]);
      for (const phone of Object.values(PHONES)) expect(text).not.toContain(phone);
      expect(text).not.toContain('"Contact"');
      expect((await changes(who, { subjectId: contact })).totalCount).toBe(0);
      expect(all.totalCount).toBe(all.nodes.length);
    }
  });

  it('shows changes of accounts only to the district’s coordinator', async () => {
    expect(JSON.stringify(await changes(district))).toContain(MAIL);
    for (const who of [own, other, planner, tokenWithoutContacts, representative, api.public]) {
      const text = JSON.stringify(await changes(who));
      expect(text).not.toContain(MAIL);
      expect(text).not.toContain('"Account"');
    }
  });

  it('shows, on request, the changes of an object’s parts, archived or not, as far as they are visible', async () => {
    const commands = async (who: TestClient, subjectId: string, withParts = true) =>
      (await changes(who, { subjectId, withParts })).nodes.map(({ command }) => command);
    expect(await commands(district, partner, false)).toEqual(['updatePartner', 'createPartner']);
    for (const who of [district, own])
      expect(await commands(who, partner)).toEqual([
        'archiveContact',
        'createContact',
        'updateContact',
        'createContact',
        'updatePartner',
        'createPartner',
      ]);
    for (const who of [other, planner, tokenWithoutContacts]) {
      expect(await commands(who, partner)).toEqual(['updatePartner', 'createPartner']);
      expect((await changes(who, { subjectId: partner, withParts: true })).totalCount).toBe(2);
    }
    for (const who of [representative, api.public]) expect(await commands(who, partner)).toEqual([]);
    const { partnershipId } = await firstPartnership();
    expect(await commands(own, partnershipId, false)).toEqual([]);
    expect(await commands(own, partnershipId)).toEqual(['createPartner']);
  });

  it('shows, on request, the participations that were added to and removed from an event', async () => {
    const { id, participations } = await district.value<{ id: string; participations: { id: string }[] }>(
      EVENT,
      'createEvent.event',
      {
        input: {
          title: 'Piknik',
          kind: 'PICNIC',
          participations: [{ role: 'ORGANISER', actorId: (await firstPartnership()).partnershipId }],
        },
      },
    );
    const guest = await district.value<string>(JOIN, 'createParticipation.participation.id', {
      input: { eventId: id, role: 'GUEST', actorId: partner },
    });
    await district.data(LEAVE, { input: { id: guest, version: 1 } });
    const { nodes } = await changes(planner, { subjectId: id, withParts: true });
    expect(nodes.map(({ command }) => command)).toEqual([
      'archiveParticipation',
      'createParticipation',
      'createEvent',
    ]);
    expect(await changes(planner, { subjectId: id, withParts: false })).toMatchObject({ totalCount: 1 });
    expect(await changes(planner, { subjectId: participations[0]?.id, withParts: true })).toMatchObject({
      totalCount: 1,
    });
    expect(await changes(api.public, { subjectId: id, withParts: true })).toMatchObject({ totalCount: 0 });
  });

  it('keeps invisible values out of the errors of undo', async () => {
    const [change] = (await changes(own, { subjectId: contact })).nodes;
    for (const who of [other, planner, tokenWithoutContacts]) {
      const answer = await who.query(UNDO, { input: { changeId: change?.id } });
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(answer.code);
      for (const phone of Object.values(PHONES)) expect(JSON.stringify(answer.errors)).not.toContain(phone);
    }
  });

  it('lists archived objects for those who may restore them, until they are restored', async () => {
    const id = await own.value<string>(PARTNER, 'createPartner.partner.id', {
      input: {
        kind: 'GROUP',
        names: [{ name: 'Grupa', kind: 'OFFICIAL' }],
        membership: await firstPartnership(),
      },
    });
    await own.data(ARCHIVE_PARTNER, { input: { id, version: 1 } });
    const listed = async (who: TestClient) =>
      (await changes(who, { restorable: true })).nodes.filter(({ items }) =>
        items.some(({ subjectId }) => subjectId === id),
      );
    const [archiving] = await listed(own);
    expect(archiving?.items).toMatchObject([
      { action: 'ARCHIVE', subjectArchived: true, subjectVersion: 2, subject: null },
    ]);
    expect(await listed(district)).toHaveLength(1);
    for (const who of [other, planner, representative, api.public]) {
      expect(await listed(who)).toEqual([]);
      expect(await changes(who, { subjectId: id, withParts: true })).toEqual({ totalCount: 0, nodes: [] });
    }
    expect(await own.value(UNDO, 'undo.subject', { input: { changeId: archiving?.id } })).toEqual({
      __typename: 'Partner',
      id,
    });
    expect(await listed(own)).toEqual([]);
    const [undoing, undone] = (await changes(own, { subjectId: id })).nodes;
    expect([undoing?.command, undoing?.undoOf?.id, undone?.undone]).toEqual(['undo', archiving?.id, true]);
  });

  it('filters by the types of objects, as far as the viewer sees them', async () => {
    const commands = async (who: TestClient, variables: object) =>
      (await changes(who, variables)).nodes.map(({ command }) => command);
    expect(await commands(own, { subjectId: partner, withParts: true, subjectTypes: ['Partner'] })).toEqual([
      'updatePartner',
      'createPartner',
    ]);
    // What was created with it belongs to the same change.
    expect(
      await commands(own, { subjectId: partner, withParts: true, subjectTypes: ['Membership'] }),
    ).toEqual(['createPartner']);
    expect(await commands(own, { restorable: true, subjectTypes: ['Contact'] })).toEqual(['archiveContact']);
    expect(await commands(own, { restorable: true, subjectTypes: ['Partner', 'Venue'] })).toEqual([]);
    for (const subjectTypes of [[], ['Nic takiego']])
      expect(await commands(own, { subjectTypes })).toEqual([]);
    for (const who of [other, planner, tokenWithoutContacts, representative, api.public])
      expect(await commands(who, { subjectTypes: ['Contact'] })).toEqual([]);
  });

  async function firstPartnership() {
    const { nodes } = await changes(district, { subjectId: partner });
    const field = nodes.at(-1)?.items[1]?.fields.find((one) => one.field === 'partnershipId');
    return { partnershipId: JSON.parse(field?.after ?? '""') as string };
  }

  it('pages by cursor with one statement each, and refuses an invalid id', async () => {
    const page = `query ($after: String) { changes(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        changes: got,
      }: { changes: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await district.data(page, { after });
      seen.push(...got.nodes.map(({ id }) => id));
      after = got.pageInfo.hasNextPage ? got.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual((await changes(district)).nodes.map(({ id }) => id));
    for (const withParts of [false, true]) {
      const { problems } = await district.query(CHANGES, { subjectId: 'nic', withParts });
      expect(problems).toEqual(['changes.subjectId NOT_AN_ID']);
      const none = { subjectId: 'constructor:00000000-0000-4000-8000-000000000000', withParts };
      expect(await changes(district, none)).toEqual({ totalCount: 0, nodes: [] });
    }
  });
});
