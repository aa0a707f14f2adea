import type { CalendarQuery } from '../graphql/operations.js';
import { isOfNetwork, partnershipsOf, type Organised } from '../partnerships/organised.js';

/** An event as the calendar loads it. */
export type CalendarEvent = CalendarQuery['calendar'][number];
type Actor = NonNullable<CalendarEvent['participations'][number]['actor']>;
export type OrganisingPartnership = Extract<Actor, { __typename: 'Partnership' }>;

/**
 * Keys of the lanes that belong to no single partnership; they appear in the address. The key of a
 * partnership's lane is its id.
 */
export const JOINT = 'joint';
export const OTHERS = 'others';
export const UNKNOWN = 'unknown';

/** The names of all organisers, or the words of the source for an organiser without a name. */
export function organiserNames({ participations }: CalendarEvent): string[] {
  return participations.flatMap(({ actor, label }) => actor?.name ?? label ?? []);
}

/**
 * The lane of an event: that of the partnership if only one organises it; the joint lane for several
 * partnerships or the network; the lane of other organisers; or the lane of unknown organisers, which does
 * not mean that there are none.
 * @param own ids of the partnerships that have a lane
 */
export function laneOf(event: Organised, own: ReadonlySet<string>): string {
  const partnerships = partnershipsOf(event);
  const [first] = partnerships;
  if (partnerships.length > 1 || isOfNetwork(event)) return JOINT;
  if (first && own.has(first.id)) return first.id;
  return event.participations.length > 0 ? OTHERS : UNKNOWN;
}
