import { PARTICIPATION_ROLE_VALUES } from '../graphql/enums.js';
import type { ParticipationPartsFragment, ParticipationRole } from '../graphql/operations.js';

/** A participation as screens show it, saved or not saved yet. */
export type ShownParticipation = Pick<
  ParticipationPartsFragment,
  'id' | 'role' | 'consent' | 'label' | 'count' | 'headcount' | 'note' | 'nameAt' | 'actor' | 'origins'
>;

export interface RoleGroup<P> {
  readonly role: ParticipationRole;
  readonly participations: readonly P[];
  /** The number of actors; a label may stand for several. */
  readonly actors: number;
  /** The number of people if it is known for each participation; otherwise null. */
  readonly people: number | null;
}

/** Groups participations by role, in the order of the enum. Roles without participants are left out. */
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
