/**
 * Reads the partnership filter from the address, `partnerstwo=id,id`. All screens share the filter, and the
 * links of the navigation keep it. No id means all partnerships. “Mine” is stored as ids, so that a shared
 * link shows everybody the same.
 */
export function chosenPartnerships(filter: string | undefined): readonly string[] {
  return filter?.split(',').filter(Boolean) ?? [];
}

/** The filter for the chosen partnerships; undefined, which means all, if none or all of them are chosen. */
export function partnershipFilter(
  chosen: readonly string[],
  all: readonly { readonly id: string }[],
): string | undefined {
  const ids = all.map(({ id }) => id).filter((id) => chosen.includes(id));
  return ids.length === 0 || ids.length === all.length ? undefined : ids.join(',');
}

/** The query argument for the chosen partnerships; undefined for all. */
export function partnershipsArgument(filter: string | undefined): string[] | undefined {
  const chosen = chosenPartnerships(filter);
  return chosen.length > 0 ? [...chosen] : undefined;
}

/** The chosen partnership, if only one is chosen; undefined for several and for all. */
export function onlyPartnership(filter: string | undefined): string | undefined {
  const chosen = chosenPartnerships(filter);
  return chosen.length === 1 ? chosen[0] : undefined;
}
