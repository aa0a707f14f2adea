import type { NamedNode } from '../graphql/use-named-nodes.js';
import type {
  EventChoicesFragment,
  ParticipationPartsFragment,
  ParticipationRole,
} from '../graphql/operations.js';
import type { ShownParticipation } from './participation-groups.js';

/** A participation as a value of forms and input of commands. */
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

/** A participation with only a role and an actor or label. */
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

/** Initial values of the form for an existing participation. */
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

/** Shows a participation that is not saved yet; `id` is its index among the others. */
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
  // The name is still loading.
  return { __typename: 'Partner', id, name: '…' };
}

/** Leaves out organisers that the choice of organisers shows. `at` is the index in the full list. */
export function withoutOrganisers(
  participations: readonly ParticipationValues[],
  offered: readonly string[],
): { readonly values: ParticipationValues; readonly at: number }[] {
  return participations
    .map((values, at) => ({ values, at }))
    .filter(({ values: { role, actorId } }) => role !== 'ORGANISER' || !offered.includes(actorId ?? ''));
}

/** The ids of the actors that the choice of organisers offers. */
export function organiserChoices({ network, partnerships }: EventChoicesFragment): string[] {
  return [network.id, ...partnerships.nodes.map(({ id }) => id)];
}
