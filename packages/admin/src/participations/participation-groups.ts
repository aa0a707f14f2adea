import { PARTICIPATION_ROLE_VALUES } from '../graphql/enums.js';
import type { ParticipationPartsFragment, ParticipationRole } from '../graphql/operations.js';

/** A participation as screens show it, entered already or about to be. */
export type ShownParticipation = Pick<
  ParticipationPartsFragment,
  'id' | 'role' | 'consent' | 'label' | 'count' | 'headcount' | 'note' | 'nameAt' | 'actor' | 'origins'
>;

export interface RoleGroup<P> {
  readonly role: ParticipationRole;
  readonly participations: readonly P[];
  /** How many actors they are: a label may stand for several. */
  readonly actors: number;
  /** How many people, where that is known of each; null otherwise. */
  readonly people: number | null;
}

/** Those of each role, in the order of the record; roles that nobody has are left out. */
export function groupsOf<P extends ShownParticipation>(participations: readonly P[]): RoleGroup<P>[] {
  return PARTICIPATION_ROLE_VALUES.map((role) => participations.filter((each) => each.role === role))
    .filter(([first]) => first !== undefined)
    .map((group) => ({
      role: group[0]?.role ?? 'ATTENDEE',
      participations: group,
      actors: sum(group.map(({ count }) => count ?? 1)),
      people: group.every(({ headcount }) => headcount !== null)
        ? sum(group.map(({ headcount }) => headcount ?? 0))
        : null,
    }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
