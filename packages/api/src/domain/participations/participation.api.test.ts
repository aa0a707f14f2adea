import { openTestDistrict } from '../../../test/builders/district.js';
import { createEvent, organisedBy, UPDATE } from '../../../test/builders/event-operations.js';

const JOIN = `mutation ($input: CreateParticipationInput!) { createParticipation(input: $input) { changeId participation { id version role } } }`;
const CHANGE_PART = `mutation ($input: UpdateParticipationInput!) { updateParticipation(input: $input) { participation { id version role headcount } } }`;
const LEAVE = `mutation ($input: VersionedInput!) { archiveParticipation(input: $input) { changeId participation { id } } }`;
const BACK = `mutation ($input: VersionedInput!) { restoreParticipation(input: $input) { participation { id } } }`;
const CONSENT = `mutation ($input: ConsentInput!) { giveConsent(input: $input) { participations { id consent } } }`;
const UNDO = `mutation ($input: UndoInput!) { undo(input: $input) { changeId subject { __typename id } } }`;

const { api, district, planner, ofA, ofB, a, b, network } = await openTestDistrict();
afterAll(() => api.close());

describe('the organisers of an event', () => {
  describe('organisers', () => {
    it('cannot be joined by a partnership without an invitation, or removed by others', async () => {
      const { event } = await createEvent(ofA, { ...organisedBy(a), status: 'CONFIRMED' });
      const [own] = event.participations;
      expect(
        await ofB.refusal(JOIN, { input: { eventId: event.id, role: 'CO_ORGANISER', actorId: b } }),
      ).toBe('FORBIDDEN');
      const invited = await ofA.value<{ id: string; version: number }>(
        JOIN,
        'createParticipation.participation',
        {
          input: { eventId: event.id, role: 'CO_ORGANISER', actorId: b },
        },
      );
      const joint = { input: { id: event.id, version: 1, title: 'Wspólny' } };
      expect(await ofB.refusal(UPDATE, joint)).toBe('FORBIDDEN');
      await ofB.data(CONSENT, { input: { participations: [{ id: invited.id, version: 1 }] } });
      await ofB.data(UPDATE, joint);
      expect(await ofB.refusal(LEAVE, { input: { id: own?.id, version: 1 } })).toBe('FORBIDDEN');
      expect(await ofB.refusal(CHANGE_PART, { input: { id: own?.id, version: 1, role: 'GUEST' } })).toBe(
        'FORBIDDEN',
      );
      expect(await ofA.refusal(LEAVE, { input: { id: invited.id, version: 1 } })).toBe('FORBIDDEN');
      expect(
        await ofB.refusal(JOIN, { input: { eventId: event.id, role: 'ORGANISER', actorId: network } }),
      ).toBe('FORBIDDEN');
    });

    it('cannot be gained through the role of another row, or by restoring one', async () => {
      const { event } = await createEvent(planner, { ...organisedBy(a), status: 'PROPOSED' });
      const both = await api.as('PLANNER');
      await api.database.query(
        'insert into account_role (account_id, role, partnership_id) values ($1, $2, $3)',
        [both.accountId, 'PARTNERSHIP_COORDINATOR', b.slice(b.indexOf(':') + 1)],
      );
      const guest = await both.value<{ id: string }>(JOIN, 'createParticipation.participation', {
        input: { eventId: event.id, role: 'GUEST', actorId: b },
      });
      expect(
        await both.refusal(CHANGE_PART, { input: { id: guest.id, version: 1, role: 'ORGANISER' } }),
      ).toBe('FORBIDDEN');
      const made = await district.value<{ id: string }>(JOIN, 'createParticipation.participation', {
        input: { eventId: event.id, role: 'ORGANISER', actorId: b },
      });
      const { changeId } = await district.value<{ changeId: string }>(LEAVE, 'archiveParticipation', {
        input: { id: made.id, version: 1 },
      });
      expect(await both.refusal(BACK, { input: { id: made.id, version: 2 } })).toBe('FORBIDDEN');
      expect(await both.refusal(UNDO, { input: { changeId } })).toBe('FORBIDDEN');
    });

    it('a coordinator, acting as a planner, takes over a proposal without organisers', async () => {
      const { event } = await createEvent(planner, { title: 'Pomysł', kind: 'FAIR', status: 'IDEA' });
      expect(await ofA.refusal(JOIN, { input: { eventId: event.id, role: 'ORGANISER', actorId: a } })).toBe(
        'FORBIDDEN',
      );
      const asked = await planner.value<{ id: string; version: number }>(
        JOIN,
        'createParticipation.participation',
        { input: { eventId: event.id, role: 'ORGANISER', actorId: a } },
      );
      await ofA.data(CONSENT, { input: { participations: [{ id: asked.id, version: asked.version }] } });
      expect(
        await ofA.value(UPDATE, 'updateEvent.event.status', {
          input: { id: event.id, version: 1, status: 'CONFIRMED' },
        }),
      ).toBe('CONFIRMED');
      expect(await planner.refusal(UPDATE, { input: { id: event.id, version: 2, status: 'IDEA' } })).toBe(
        'FORBIDDEN',
      );
    });
  });

  describe('undo', () => {
    it('of a creation archives the event with all its participations; undone in turn, it restores all', async () => {
      const { event, changeId } = await createEvent(ofA, organisedBy(b, a));
      const back = await ofA.value<{ changeId: string; subject: null }>(UNDO, 'undo', {
        input: { changeId },
      });
      expect(back.subject).toBeNull();
      expect((await ofA.data<{ event: null }>(`{ event(id: "${event.id}") { id } }`)).event).toBeNull();
      expect(await ofA.value(UNDO, 'undo.subject', { input: { changeId: back.changeId } })).toEqual({
        __typename: 'Event',
        id: event.id,
      });
      const there = await ofA.data<{ event: unknown }>(
        `{ event(id: "${event.id}") { participations { role } viewerCan { edit } } }`,
      );
      expect(there.event).toEqual({
        participations: [{ role: 'ORGANISER' }, { role: 'ORGANISER' }],
        viewerCan: { edit: true },
      });
    });
  });
});

describe('those whom a group of people comes from', () => {
  const ORIGINS =
    'query ($id: ID!) { event(id: $id) { participations { origins { nameAt actor { __typename } } } } }';
  const origins = (id: string) => district.value<unknown[]>(ORIGINS, 'event.participations', { id });

  it('have the names of the day of the event, and are hidden with what they lead to', async () => {
    const school = await district.value<{ id: string; version: number }>(
      'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id version } } }',
      'createPartner.partner',
      {
        input: {
          kind: 'INSTITUTION',
          names: [
            { name: 'Gimnazjum Przykładowe', kind: 'FORMER', validTo: { edtf: '2017-12-31' } },
            { name: 'Szkoła Przykładowa', kind: 'OFFICIAL', validFrom: { edtf: '2018-01-01' } },
          ],
        },
      },
    );
    const volunteers = { role: 'VOLUNTEERS', label: 'uczniowie', fromActorIds: [school.id, a] };
    for (const [edtf, name] of [
      ['2017-05-19', 'Gimnazjum Przykładowe'],
      ['2018-05-24', 'Szkoła Przykładowa'],
    ]) {
      const { event } = await createEvent(district, {
        ...organisedBy(),
        date: { edtf },
        participations: [volunteers],
      });
      expect(await origins(event.id)).toEqual([
        {
          origins: [
            { nameAt: name, actor: { __typename: 'Partner' } },
            { nameAt: expect.any(String) as string, actor: { __typename: 'Partnership' } },
          ],
        },
      ]);
    }
    const { event } = await createEvent(district, { ...organisedBy(), participations: [volunteers] });
    await district.data('mutation ($input: VersionedInput!) { archivePartner(input: $input) { changeId } }', {
      input: { id: school.id, version: school.version },
    });
    expect(await origins(event.id)).toMatchObject([{ origins: [{ actor: { __typename: 'Partnership' } }] }]);
  });
});
