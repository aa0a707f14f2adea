import { openTestApi, type TestApi, type TestClient } from '../../../test/client.js';

const CREATE = `mutation ($input: CreateEventInput!) { createEvent(input: $input) { changeId event {
  id version title status visibility date { edtf text } startsAt durationMinutes audiences attendance { min max wording }
  topics { name } series { id } venue { id } viewerCan { edit archive }
  participations { id version role label headcount nameAt actor { __typename } fromActors { __typename } } } } }`;
const UPDATE = `mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { changeId event { id version title status visibility topics { name } } } }`;

interface Created {
  createEvent: {
    changeId: string;
    event: {
      id: string;
      version: number;
      participations: { id: string; version: number; role: string }[];
    } & Record<string, unknown>;
  };
}

describe('changes of events', () => {
  let api: TestApi;
  let district: TestClient;
  let ofA: TestClient;
  let ofB: TestClient;
  let a: string;
  let b: string;
  let partners: string[];

  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    const { partnerships, partners: found } = await api.public.data<{
      partnerships: { nodes: { id: string }[] };
      partners: { nodes: { id: string }[] };
    }>('{ partnerships { nodes { id } } partners(first: 5) { nodes { id } } }');
    [a = '', b = ''] = partnerships.nodes.map(({ id }) => id);
    partners = found.nodes.map(({ id }) => id);
    district = await api.as('DISTRICT_COORDINATOR');
    ofA = await api.as('PARTNERSHIP_COORDINATOR', [a]);
    ofB = await api.as('PARTNERSHIP_COORDINATOR', [b]);
  }, 60_000);
  afterAll(() => api.close());

  const organisedBy = (...actors: string[]) => ({
    title: 'Piknik',
    kind: 'PICNIC',
    participations: actors.map((actorId) => ({ role: 'ORGANISER', actorId })),
  });
  const create = async (who: TestClient, input: object) =>
    (await who.data<Created>(CREATE, { input })).createEvent;
  describe('changing', () => {
    it('keeps members that are left out, clears those that are null, and returns the next version', async () => {
      const { event } = await create(ofA, {
        ...organisedBy(a),
        date: { edtf: '2027-05' },
        theme: 'Hasło',
        attendance: { max: 5 },
      });
      const text = `mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { event { version theme title date { edtf } attendance { max } } } }`;
      const { updateEvent } = await ofA.data<{ updateEvent: unknown }>(text, {
        input: { id: event.id, version: 1, attendance: null, theme: null },
      });
      expect(updateEvent).toEqual({
        event: { version: 2, theme: null, title: 'Piknik', date: { edtf: '2027-05' }, attendance: null },
      });
    });

    it('a stale version gets CONFLICT with the current values in the shape of the input', async () => {
      const { event } = await create(ofA, organisedBy(a));
      await district.data(UPDATE, { input: { id: event.id, version: 1, title: 'Inny tytuł' } });
      const { code, errors } = await ofA.query(UPDATE, {
        input: { id: event.id, version: 1, title: 'Mój tytuł' },
      });
      expect(code).toBe('CONFLICT');
      expect(errors?.[0]?.extensions['current']).toMatchObject({
        version: 2,
        title: 'Inny tytuł',
        topicIds: [],
        attendance: null,
      });
    });

    it('is NOT_FOUND for an invisible event, and FORBIDDEN for a visible one that the viewer may not change', async () => {
      const { event } = await create(ofA, organisedBy(a));
      const representative = await api.as('PARTNER_REPRESENTATIVE', [partners[0] ?? '']);
      const input = { id: event.id, version: 1, title: 'Obcy' };
      expect(await api.public.refusal(UPDATE, { input })).toBe('UNAUTHENTICATED');
      expect(await representative.refusal(UPDATE, { input })).toBe('NOT_FOUND');
      expect(await ofB.refusal(UPDATE, { input })).toBe('FORBIDDEN');
      expect(await district.refusal(UPDATE, { input: { ...input, id: a } })).toBe('INVALID');
    });
  });
});
