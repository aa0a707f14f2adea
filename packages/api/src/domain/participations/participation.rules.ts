import { invalid, type Problem } from '../../platform/errors.js';
import type { Viewer } from '../../platform/viewer.js';
import type { ParticipationState } from './participation.state.js';
import { ParticipationRole } from './participation.enums.js';

/**
 * Requires the rules of a participation as a whole. `place` is its place in the operation.
 * @throws {Refusal} INVALID naming the fields
 */
export function requireWholeParticipation(
  { actorId, label, count, nameGiven }: ParticipationState,
  place = 'input',
): void {
  const problems: Problem[] = [];
  if (actorId === null && label === null)
    problems.push({ field: `${place}.actorId`, reason: 'ACTOR_OR_LABEL' });
  if (count !== null && label === null) problems.push({ field: `${place}.count`, reason: 'ONLY_WITH_LABEL' });
  if (nameGiven !== null && actorId === null)
    problems.push({ field: `${place}.nameGiven`, reason: 'ONLY_WITH_ACTOR' });
  if (problems.length > 0) throw invalid(...problems);
}

/** The id of the partnership or network that a participation makes an organiser; null if there is none. */
export function organisingActor({
  role,
  actorId,
}: Pick<ParticipationState, 'role' | 'actorId'>): string | null {
  const organises = role === ParticipationRole.ORGANISER || role === ParticipationRole.CO_ORGANISER;
  return organises && actorId && !actorId.startsWith('Partner:') ? actorId : null;
}

/** Whether a viewer may decide for an organising actor; always true without one. */
export function answersFor(viewer: Viewer, actor: string | null): boolean {
  if (actor === null || viewer.district) return true;
  return viewer.partnershipIds.some((key) => actor === `Partnership:${key}`);
}

/**
 * Whether a viewer may make a partnership an organiser of an event that they may change. The first organiser
 * must be their own partnership, or any for a planner's proposal; then the organising partnerships invite
 * others. Only the district's coordinator may name the network (null).
 * @param others the partnerships that organise the event or were asked to; null stands for the network
 */
export function mayMakeOrganiser(
  viewer: Viewer,
  partnership: string | null,
  others: readonly (string | null)[],
): boolean {
  if (viewer.district) return true;
  if (partnership === null) return false;
  if (others.length === 0) return viewer.planner || viewer.partnershipIds.includes(partnership);
  return others.some((other) => other !== null && viewer.partnershipIds.includes(other));
}
