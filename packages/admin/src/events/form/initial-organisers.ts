interface Editable {
  readonly id: string;
  readonly viewerCan: { readonly edit: boolean };
}

/** Who organises a new event before anybody is asked: the partnership that is looked at, or else the only one that is one's own. */
export function initialOrganisers(partnerships: readonly Editable[], lookedAt: string | undefined): string[] {
  if (partnerships.some(({ id }) => id === lookedAt)) return [lookedAt ?? ''];
  const own = partnerships.filter(({ viewerCan }) => viewerCan.edit).map(({ id }) => id);
  return own.length === 1 ? own : [];
}
