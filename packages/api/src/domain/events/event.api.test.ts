import { openTestDistrict, rowsOf } from '../../../test/builders/district.js';
import { CREATE, createEvent, organisedBy, UPDATE } from '../../../test/builders/event-operations.js';

const { api, district, planner, ofA, a, b, network, partners } = await openTestDistrict();
afterAll(() => api.close());

const TABLES = ['event', 'participation', 'participation_from', 'event_topic', 'change', 'change_item'];
const rows = () => rowsOf(api, TABLES);

describe('events and participations', () => {
  describe('creating', () => {
    it('keeps a date of any precision, hours, numbers with their wording, topics in order, and participations', async () => {
      const { topics, eventSeries, venues } = await api.public.data<{
        topics: { id: string; name: string }[];
        eventSeries: { nodes: { id: string }[] };
        venues: { nodes: { id: string }[] };
      }>('{ topics { id name } eventSeries(first: 1) { nodes { id } } venues(first: 1) { nodes { id } } }');
      const [first, second] = topics;
      const { event, changeId } = await createEvent(ofA, {
        ...organisedBy(a),
        title: '  Piknik   na „Łące” ',
        date: { edtf: '[2027-06-05, 2027-06-06]', wording: 'w sobotę albo niedzielę' },
        startsAt: '2027-06-05T16:00:00+02:00',
        endsAt: '2027-06-05T19:00:00+02:00',
        durationMinutes: 180,
        audiences: ['SENIORS', 'SENIORS', 'FAMILIES'],
        attendance: { min: 0, wording: 'około 150' },
        topicIds: [second?.id, first?.id],
        seriesId: eventSeries.nodes[0]?.id,
        venueId: venues.nodes[0]?.id,
        participations: [
          { role: 'HOST', label: 'goście z miast', count: 2 },
          { role: 'ORGANISER', actorId: a },
          {
            role: 'VOLUNTEERS',
            label: 'wolontariusze',
            headcount: 20,
            fromActorIds: [partners[0], partners[1]],
          },
        ],
      });
      expect(event).toMatchObject({
        version: 1,
        title: 'Piknik na „Łące”',
        status: 'DRAFT',
        visibility: 'INTERNAL',
        date: { edtf: '[2027-06-05,2027-06-06]' },
        startsAt: expect.stringContaining('2027-06-05T14:00:00') as unknown,
        durationMinutes: 180,
        audiences: ['SENIORS', 'FAMILIES'],
        attendance: { min: 0, max: null, wording: 'około 150' },
        topics: [{ name: second?.name }, { name: first?.name }],
        series: eventSeries.nodes[0],
        venue: venues.nodes[0],
        viewerCan: { edit: true, archive: true },
        participations: [
          { role: 'HOST', label: 'goście z miast', actor: null },
          { role: 'ORGANISER', actor: { __typename: 'Partnership' } },
          {
            role: 'VOLUNTEERS',
            headcount: 20,
            fromActors: [{ __typename: 'Partner' }, { __typename: 'Partner' }],
          },
        ],
      });
      expect(changeId).toMatch(/^Change:/);
      const found = await ofA.data<{ events: { nodes: { id: string }[] } }>(
        '{ events(search: "lace pikn") { nodes { id } } }',
      );
      expect(found.events.nodes).toEqual([{ id: event.id }]);
    });

    it('is not allowed for the public or a partner’s representative', async () => {
      const representative = await api.as('PARTNER_REPRESENTATIVE', [partners[0] ?? '']);
      const before = await rows();
      expect(await api.public.refusal(CREATE, { input: organisedBy(a) })).toBe('UNAUTHENTICATED');
      expect(await representative.refusal(CREATE, { input: organisedBy(a) })).toBe('FORBIDDEN');
      expect(await representative.refusal(CREATE, { input: organisedBy(partners[0] ?? '') })).toBe(
        'FORBIDDEN',
      );
      expect(await rows()).toEqual(before);
    });

    it('is allowed for a coordinator only if one of their partnerships organises the event', async () => {
      const before = await rows();
      expect(await ofA.refusal(CREATE, { input: organisedBy(b) })).toBe('FORBIDDEN');
      expect(await ofA.refusal(CREATE, { input: { title: 'Bez organizatora', kind: 'OTHER' } })).toBe(
        'FORBIDDEN',
      );
      expect(await rows()).toEqual(before);
      const { event } = await createEvent(ofA, {
        ...organisedBy(b, a),
        status: 'CONFIRMED',
        visibility: 'PUBLIC',
      });
      expect(event.participations).toHaveLength(2);
    });

    it('is allowed for a planner only as an internal proposal', async () => {
      expect(await planner.refusal(CREATE, { input: { ...organisedBy(a), status: 'CONFIRMED' } })).toBe(
        'FORBIDDEN',
      );
      expect(await planner.refusal(CREATE, { input: { ...organisedBy(a), visibility: 'PUBLIC' } })).toBe(
        'FORBIDDEN',
      );
      const { event } = await createEvent(planner, { ...organisedBy(a), status: 'PROPOSED' });
      expect(
        await planner.refusal(UPDATE, { input: { id: event.id, version: 1, visibility: 'PUBLIC' } }),
      ).toBe('FORBIDDEN');
      expect(
        await planner.value(UPDATE, 'updateEvent.event.status', {
          input: { id: event.id, version: 1, status: 'IDEA' },
        }),
      ).toBe('IDEA');
    });

    it('in the name of the whole network is allowed only for the district coordinator', async () => {
      expect(await ofA.refusal(CREATE, { input: organisedBy(a, network) })).toBe('FORBIDDEN');
      expect(await planner.refusal(CREATE, { input: organisedBy(network) })).toBe('FORBIDDEN');
      const { event } = await createEvent(district, { ...organisedBy(network), status: 'CONFIRMED' });
      expect(await ofA.refusal(UPDATE, { input: { id: event.id, version: 1, title: 'Moje' } })).toBe(
        'FORBIDDEN',
      );
    });

    it.each([
      [{ title: ' ' }, 'input.title EMPTY'],
      [{ title: 'ą'.repeat(301) }, 'input.title TOO_LONG'],
      [{ title: 'a\0b' }, 'input.title NUL'],
      [{ title: 'a\ud800b' }, 'input.title LONE_SURROGATE'],
      [{ date: { edtf: '2027-02-30' } }, 'input.date.edtf NO_SUCH_DAY'],
      [{ date: { edtf: '..' } }, 'input.date.edtf OPEN'],
      [{ date: { edtf: '2027-06/2027-05' } }, 'input.date.edtf REVERSED'],
      [{ date: { edtf: '2027', wording: 'x\0' } }, 'input.date.wording NUL'],
      [
        { date: { edtf: '2027-06' }, startsAt: '2027-07-01T00:30:00+02:00' },
        'input.startsAt NOT_ON_ITS_DATE',
      ],
      [{ startsAt: '2027-06-05T16:00:00Z', endsAt: '2027-06-05T15:00:00Z' }, 'input.endsAt BEFORE_START'],
      [
        { startsAt: '2027-06-05T16:00:00Z', endsAt: '2027-06-05T17:00:00Z', durationMinutes: 61 },
        'input.durationMinutes NOT_FROM_START_TO_END',
      ],
      [{ durationMinutes: 0 }, 'input.durationMinutes OUT_OF_RANGE'],
      [{ edition: 0 }, 'input.edition OUT_OF_RANGE'],
      [{ attendance: { min: 10, max: 5 } }, 'input.attendance.max LESS_THAN_MIN'],
      [{ attendance: { min: -1 } }, 'input.attendance.min OUT_OF_RANGE'],
      [{ topicIds: ['Venue:00000000-0000-4000-8000-000000000000'] }, 'input.topicIds.0 WRONG_TYPE'],
      [{ venueId: 'Venue:00000000-0000-4000-8000-000000000000' }, 'input.venueId NOT_FOUND'],
      [{ seriesId: 'nic' }, 'input.seriesId NOT_AN_ID'],
      [{ participations: [{ role: 'HOST' }] }, 'input.participations.0.actorId ACTOR_OR_LABEL'],
      [
        { participations: [{ role: 'HOST', label: 'x', headcount: -1 }] },
        'input.participations.0.headcount OUT_OF_RANGE',
      ],
      [
        { participations: [{ role: 'HOST', actorId: 'Event:00000000-0000-4000-8000-000000000000' }] },
        'input.participations.0.actorId WRONG_TYPE',
      ],
      [
        {
          participations: [
            { role: 'HOST', label: 'x' },
            { role: 'HOST', actorId: 'Partner:00000000-0000-4000-8000-000000000000' },
          ],
        },
        'input.participations.1.actorId NOT_FOUND',
      ],
      [{ clientMutationId: 'x'.repeat(201) }, 'input.clientMutationId TOO_LONG'],
      [{ clientMutationId: 'a\0' }, 'input.clientMutationId NUL'],
    ])('refuses %j naming the field, and stores nothing', async (bad, problem) => {
      const before = await rows();
      const answer = await district.query(CREATE, { input: { title: 'Piknik', kind: 'PICNIC', ...bad } });
      // Values that no command accepts are refused on entry, with the name of the variable's field.
      expect(answer.problems.map((said) => said.replace(/^\$/, ''))).toContain(problem);
      expect(['INVALID', 'NOT_FOUND']).toContain(answer.code);
      expect(await rows()).toEqual(before);
    });

    it.each([
      { kind: 'PARTY' },
      { startsAt: '2027-02-30T10:00:00Z' },
      { startsAt: '+275760-09-13T00:00:00Z' },
      { edition: 2 ** 31 },
    ])('refuses %j, which GraphQL itself knows to be invalid', async (bad) =>
      expect(await district.refusal(CREATE, { input: { title: 'Piknik', kind: 'PICNIC', ...bad } })).toBe(
        'INVALID',
      ),
    );
  });
});
