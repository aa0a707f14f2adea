import type { NamedNode } from '../graphql/use-named-nodes.js';
import type {
  EventChoicesFragment,
  ParticipationPartsFragment,
  ParticipationRole,
} from '../graphql/operations.js';
import type { ShownParticipation } from './participation-groups.js';

/** A participation as forms hold it and commands take it. */
export interface ParticipationValues {
  role: ParticipationRole;
  actorId: string | null;
  label: string | null;
  count: number | null;
  headcount: number | null;
  note: string | null;
  nameGiven: string | null;
  fromActorIds: string[];
}

/** Somebody, in a role, of whom no more is said yet. */
export function newParticipation(
  role: ParticipationRole,
  actorId: string | null,
  label: string | null = null,
): ParticipationValues {
  return {
    role,
    actorId,
    label,
    count: null,
    headcount: null,
    note: null,
    nameGiven: null,
    fromActorIds: [],
  };
}

/** What the form begins with for a participation as it stands. */
export function participationValues(participation: ParticipationPartsFragment): ParticipationValues {
  const { role, actor, label, count, headcount, note, nameGiven, origins } = participation;
  return {
    role,
    actorId: actor?.id ?? null,
    label,
    count,
    headcount,
    note,
    nameGiven,
    fromActorIds: origins.map(({ actor: { id } }) => id),
  };
}

/** One that is about to be entered, as screens show it; `id` is its place among the others. */
export function previewParticipation(
  values: ParticipationValues,
  index: number,
  named: ReadonlyMap<string, NamedNode>,
): ShownParticipation {
  const { actorId, fromActorIds, nameGiven, ...rest } = values;
  const actorOf = (id: string) => actorFor(named.get(id), id);
  return {
    ...rest,
    id: String(index),
    consent: 'GIVEN',
    nameAt: nameGiven,
    actor: actorId === null ? null : actorOf(actorId),
    origins: fromActorIds.map(actorOf).map((actor) => ({
      __typename: 'ParticipationOrigin' as const,
      nameAt: actor.name,
      actor,
    })),
  };
}

function actorFor(found: NamedNode | undefined, id: string): NonNullable<ShownParticipation['actor']> {
  switch (found?.__typename) {
    case 'Partner':
    case 'Partnership':
    case 'Network':
      return found;
    default:
  }
  // Its name is on the way.
  return { __typename: 'Partner', id, name: '…' };
}

/** Those that the choice of organisers does not show already; each with its place among all. */
export function withoutOrganisers(
  participations: readonly ParticipationValues[],
  offered: readonly string[],
): { readonly values: ParticipationValues; readonly at: number }[] {
  return participations
    .map((values, at) => ({ values, at }))
    .filter(({ values: { role, actorId } }) => role !== 'ORGANISER' || !offered.includes(actorId ?? ''));
}

/** Whom the choice of organisers offers. */
export function organiserChoices({ network, partnerships }: EventChoicesFragment): string[] {
  return [network.id, ...partnerships.nodes.map(({ id }) => id)];
}
