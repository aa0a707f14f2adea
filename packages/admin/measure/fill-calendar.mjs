/** The half-year that is filled; nothing of the data set lies in it. */
export const FILLED = { from: '2031-01', months: 6 };
const AT_ONCE = 8;
const CREATE = 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { changeId } }';

/** Enters events all over one half-year, the partnerships in turn, a tenth of them without a day. */
export async function fillCalendar({ ask }, count) {
  const { partnerships } = await ask('{ partnerships { nodes { id } } }');
  const organisers = partnerships.nodes.map(({ id }) => id);
  let next = 0;
  const enter = async () => {
    while (next < count) {
      const i = next;
      next += 1;
      await ask(CREATE, { input: eventOf(i, organisers[i % organisers.length]) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, enter));
}

function eventOf(i, organiser) {
  const month = `2031-${String((i % FILLED.months) + 1).padStart(2, '0')}`;
  const day = String((i % 28) + 1).padStart(2, '0');
  return {
    title: `Spotkanie z mieszkańcami nr ${i}`,
    kind: 'RESIDENT_MEETING',
    status: 'CONFIRMED',
    visibility: 'PUBLIC',
    date: { edtf: i % 10 === 0 ? month : `${month}-${day}` },
    participations: [{ role: 'ORGANISER', actorId: organiser }],
  };
}
