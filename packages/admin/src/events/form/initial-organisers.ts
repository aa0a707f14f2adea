interface Editable {
  readonly id: string;
  readonly viewerCan: { readonly edit: boolean };
}

/**
 * Initial organisers of a new event: the partnership of the filter, or the only one that the viewer may edit.
 */
export function initialOrganisers(partnerships: readonly Editable[], lookedAt: string | undefined): string[] {
  if (partnerships.some(({ id }) => id === lookedAt)) return [lookedAt ?? ''];
  const own = partnerships.filter(({ viewerCan }) => viewerCan.edit).map(({ id }) => id);
  return own.length === 1 ? own : [];
}
