type OrganisingActor = {
  [T in 'Partner' | 'Partnership' | 'Network']: { readonly __typename: T; readonly id: string };
}['Partner' | 'Partnership' | 'Network'];

/** A node with organisers. */
export interface Organised<A extends OrganisingActor = OrganisingActor> {
  readonly participations: readonly { readonly actor: A | null }[];
}

/** The partnerships that organise an event, without duplicates. */
export function partnershipsOf<A extends OrganisingActor>({
  participations,
}: Organised<A>): Extract<A, { readonly __typename: 'Partnership' }>[] {
  const found = new Map<string, Extract<A, { readonly __typename: 'Partnership' }>>();
  for (const { actor } of participations) if (isPartnership(actor)) found.set(actor.id, actor);
  return [...found.values()];
}

function isPartnership<A extends OrganisingActor>(
  actor: A | null,
): actor is Extract<A, { readonly __typename: 'Partnership' }> {
  return actor?.__typename === 'Partnership';
}

/** Whether a network, all partnerships together, organises the event. */
export function isOfNetwork({ participations }: Organised): boolean {
  return participations.some(({ actor }) => actor?.__typename === 'Network');
}
