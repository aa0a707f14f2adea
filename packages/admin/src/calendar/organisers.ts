import type { CalendarQuery } from '../graphql/operations.js';
import { isOfNetwork, partnershipsOf, type Organised } from '../partnerships/organised.js';

/** An event as the calendar asks for it. */
export type CalendarEvent = CalendarQuery['calendar'][number];
type Actor = NonNullable<CalendarEvent['participations'][number]['actor']>;
export type OrganisingPartnership = Extract<Actor, { __typename: 'Partnership' }>;

/** Lanes beside those of the partnerships; a partnership's lane goes by its id. Polish, since they stand in the address. */
export const JOINT = 'joint';
export const OTHERS = 'others';
export const UNKNOWN = 'unknown';

/** Everybody who organises an event, by name, or as a source says it where nobody is named. */
export function organiserNames({ participations }: CalendarEvent): string[] {
  return participations.flatMap(({ actor, label }) => actor?.name ?? label ?? []);
}

/**
 * The lane of an event: that of the partnership if only one organises it; the joint lane for several or for the
 * network; the lane of other organisers; or the lane for unknown organisers, which does not mean that there are none.
 * @param own ids of the partnerships that have a lane
 */
export function laneOf(event: Organised, own: ReadonlySet<string>): string {
  const partnerships = partnershipsOf(event);
  const [first] = partnerships;
  if (partnerships.length > 1 || isOfNetwork(event)) return JOINT;
  if (first && own.has(first.id)) return first.id;
  return event.participations.length > 0 ? OTHERS : UNKNOWN;
}
