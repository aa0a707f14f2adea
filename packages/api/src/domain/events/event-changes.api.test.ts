import { openTestDistrict } from '../../../test/builders/district.js';
import { createEvent, organisedBy, UPDATE } from '../../../test/builders/event-operations.js';

const { api, district, ofA, ofB, a, partners } = await openTestDistrict();
afterAll(() => api.close());

describe('changes of events', () => {
  describe('changing', () => {
    it('keeps members that are left out, clears those that are null, and returns the next version', async () => {
      const { event } = await createEvent(ofA, {
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
      const { event } = await createEvent(ofA, organisedBy(a));
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
      const { event } = await createEvent(ofA, organisedBy(a));
      const representative = await api.as('PARTNER_REPRESENTATIVE', [partners[0] ?? '']);
      const input = { id: event.id, version: 1, title: 'Obcy' };
      expect(await api.public.refusal(UPDATE, { input })).toBe('UNAUTHENTICATED');
      expect(await representative.refusal(UPDATE, { input })).toBe('NOT_FOUND');
      expect(await ofB.refusal(UPDATE, { input })).toBe('FORBIDDEN');
      expect(await district.refusal(UPDATE, { input: { ...input, id: a } })).toBe('INVALID');
    });
  });
});
