import { openTestDistrict } from '../../../test/builders/district.js';
import type { TestClient } from '../../../test/client.js';

const CHANGES = `{ changes(first: 100) { nodes { id command viewerCan { undo } items {
  subjectId subjectType subjectVersion subjectArchived viewerCan { restore } } } } }`;
const UNDO = `mutation ($input: UndoInput!) { undo(input: $input) { changeId } }`;
const command = (name: string, input: string, answer = 'changeId') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} } }`;
const versioned = (name: string, answer?: string) => command(name, 'VersionedInput', answer);

interface Change {
  id: string;
  command: string;
  viewerCan: { undo: boolean };
  items: {
    subjectId: string;
    subjectType: string;
    subjectVersion: number;
    subjectArchived: boolean;
    viewerCan: { restore: boolean };
  }[];
}

/** The result of a command for viewers without the right to run it. */
const NOT_FOR_THEM = ['FORBIDDEN', 'NOT_FOUND'];

const { api, district, planner, ofA: own, ofB: other, a, b } = await openTestDistrict();
afterAll(() => api.close());

describe('rights on a change', () => {
  let people: Readonly<Record<string, TestClient>>;

  beforeAll(async () => {
    const reader = await api.withToken('DISTRICT_COORDINATOR', ['READ_INTERNAL', 'READ_CONTACTS']);
    // Viewers with the fewest rights try first, because an undo by the others changes the data.
    people = { reader, planner, other, own, district };
    await partners();
    await events();
    await places();
  }, 60_000);
  const changes = async (who: TestClient) =>
    (await who.data<{ changes: { nodes: Change[] } }>(CHANGES)).changes.nodes;

  async function partners() {
    const create = command(
      'createPartner',
      'CreatePartnerInput',
      'partner { id memberships { nodes { id } } }',
    );
    const add = (name: string) =>
      own.value<{ id: string; memberships: { nodes: { id: string }[] } }>(create, 'createPartner.partner', {
        input: {
          kind: 'GROUP',
          names: [{ name, kind: 'OFFICIAL' }],
          membership: { partnershipId: a },
        },
      });
    const [kept, left, gone] = [await add('Zostali'), await add('Odeszli'), await add('Usunięci')];
    const update = command('updatePartner', 'UpdatePartnerInput');
    await own.data(update, { input: { id: kept.id, version: 1, description: 'Opis' } });
    await district.data(update, { input: { id: kept.id, version: 2, address: 'ul. Wiosenna 1' } });
    await own.data(command('createContact', 'CreateContactInput'), {
      input: { partnerId: kept.id, personName: 'Osoba', legalBasis: 'CONSENT' },
    });
    await own.data(update, { input: { id: left.id, version: 1, description: 'Opis' } });
    // No partnership organises it any more, so only the district's coordinator can undo its changes.
    await own.data(versioned('archiveMembership'), {
      input: { id: left.memberships.nodes[0]?.id, version: 1 },
    });
    await own.data(versioned('archivePartner'), { input: { id: gone.id, version: 1 } });
  }

  async function events() {
    const create = command('createEvent', 'CreateEventInput', 'event { id participations { id } }');
    const add = (who: TestClient, input: object) =>
      who.value<{ id: string; participations: { id: string }[] }>(create, 'createEvent.event', {
        input: { title: 'Piknik', kind: 'PICNIC', ...input },
      });
    const organised = (actorId: string) => ({ participations: [{ role: 'ORGANISER', actorId }] });
    const picnic = await add(own, organised(a));
    await add(other, organised(b));
    await add(planner, { title: 'Pomysł', status: 'IDEA', visibility: 'INTERNAL' });
    const archived = await add(own, organised(a));
    await own.data(versioned('archiveEvent'), { input: { id: archived.id, version: 1 } });
    const joint = await add(own, organised(a));
    // Removes its own partnership, and with it the right on the event.
    await own.data(versioned('archiveParticipation'), {
      input: { id: joint.participations[0]?.id, version: 1 },
    });
    await district.data(command('updateEvent', 'UpdateEventInput'), {
      input: { id: picnic.id, version: 1, theme: 'Wiosna' },
    });
  }

  async function places() {
    const create = command('createVenue', 'CreateVenueInput', 'venue { id }');
    const add = (who: TestClient) =>
      who.value(create, 'createVenue.venue.id', { input: { names: [{ name: 'Plac', kind: 'OFFICIAL' }] } });
    await add(other);
    const id = await add(district);
    await other.data(command('updateVenue', 'UpdateVenueInput'), {
      input: { id, version: 1, address: 'ul. Zimowa 2' },
    });
    await district.data(versioned('archiveVenue'), { input: { id: await add(other), version: 1 } });
    await district.data(command('inviteAccount', 'InviteAccountInput', 'account { id }'), {
      input: { email: 'nowa@example.org', name: 'Nowa Osoba', roles: [{ role: 'PLANNER' }] },
    });
  }

  it('allow restoring exactly where the command allows it', async () => {
    const tried: string[] = [];
    for (const [name, who] of Object.entries(people)) {
      const gone = (await changes(who))
        .flatMap(({ items }) => items)
        .filter(({ subjectArchived, subjectType }) => subjectArchived && subjectType !== 'Account');
      for (const item of gone) {
        const { subjectType, subjectId, subjectVersion, viewerCan } = item;
        // A version that never existed: it is refused after the check of rights, so nothing is restored.
        const code = await who.refusal(versioned(`restore${subjectType}`), {
          input: { id: subjectId, version: subjectVersion + 7 },
        });
        expect([name, subjectType, !NOT_FOR_THEM.includes(code ?? '')]).toEqual([
          name,
          subjectType,
          viewerCan.restore,
        ]);
        tried.push(`${viewerCan.restore}`);
      }
    }
    expect(new Set(tried)).toEqual(new Set(['true', 'false']));
  });

  it('are false for objects that are not archived', async () => {
    const items = (await changes(district)).flatMap((change) => change.items);
    const standing = items.filter(({ subjectArchived }) => !subjectArchived);
    expect(standing.length).toBeGreaterThan(0);
    expect(standing.filter(({ viewerCan }) => viewerCan.restore)).toEqual([]);
  });

  it('allow undoing exactly where undo allows it', async () => {
    const tried = new Set<string>();
    for (const [name, who] of Object.entries(people)) {
      for (const { id } of await changes(who)) {
        // An earlier undo may have changed what this one depends on.
        const change = (await changes(who)).find((each) => each.id === id);
        if (!change) continue;
        const code = await who.refusal(UNDO, { input: { changeId: id } });
        const may = change.viewerCan.undo;
        // Viewers with the right get at most CONFLICT or INVALID; for others nothing changes.
        const isKept = may
          ? !NOT_FOR_THEM.includes(code ?? '')
          : [...NOT_FOR_THEM, 'CONFLICT'].includes(code ?? '');
        expect([name, change.command, may, code, isKept]).toEqual([name, change.command, may, code, true]);
        tried.add(`${name} ${may} ${code ?? 'done'}`);
      }
    }
    for (const each of ['reader false FORBIDDEN', 'planner false FORBIDDEN', 'planner true done'])
      expect(tried).toContain(each);
    for (const each of ['other false FORBIDDEN', 'other true done', 'own true CONFLICT', 'own true done'])
      expect(tried).toContain(each);
    for (const each of ['own false FORBIDDEN', 'district true done']) expect(tried).toContain(each);
  });
});
