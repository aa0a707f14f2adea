/**
 * The partnership filter as the address has it, `partnerstwo=id,id`: the same value for every screen, which the links of the
 * navigation carry on. No id means all partnerships. “Mine” is written as the ids of mine, so that a link shows everybody the
 * same.
 */
export function chosenPartnerships(filter: string | undefined): readonly string[] {
  return filter?.split(',').filter(Boolean) ?? [];
}

/** The filter that chooses these; undefined, which is all, for none and for each that there is. */
export function partnershipFilter(
  chosen: readonly string[],
  all: readonly { readonly id: string }[],
): string | undefined {
  const ids = all.map(({ id }) => id).filter((id) => chosen.includes(id));
  return ids.length === 0 || ids.length === all.length ? undefined : ids.join(',');
}

/** The argument of a query for those that are chosen; undefined for all. */
export function partnershipsArgument(filter: string | undefined): string[] | undefined {
  const chosen = chosenPartnerships(filter);
  return chosen.length > 0 ? [...chosen] : undefined;
}

/** The only one that is chosen; undefined for several and for all. */
export function onlyPartnership(filter: string | undefined): string | undefined {
  const chosen = chosenPartnerships(filter);
  return chosen.length === 1 ? chosen[0] : undefined;
}
