import type { TestClient } from '../client.js';

/** The operations of a client that manages events. */
export const CREATE = `mutation ($input: CreateEventInput!) { createEvent(input: $input) { changeId event {
  id version title status visibility date { edtf text } startsAt durationMinutes audiences attendance { min max wording }
  topics { name } series { id } venue { id } viewerCan { edit archive }
  participations { id version role label headcount nameAt actor { __typename } fromActors { __typename } } } } }`;
export const UPDATE = `mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { changeId event { id version title status visibility topics { name } } } }`;

interface Created {
  changeId: string;
  event: {
    id: string;
    version: number;
    participations: { id: string; version: number; role: string }[];
  } & Record<string, unknown>;
}

/** The input of a picnic. */
export const organisedBy = (...actors: string[]) => ({
  title: 'Piknik',
  kind: 'PICNIC',
  participations: actors.map((actorId) => ({ role: 'ORGANISER', actorId })),
});

export async function createEvent(who: TestClient, input: object): Promise<Created> {
  return (await who.data<{ createEvent: Created }>(CREATE, { input })).createEvent;
}
