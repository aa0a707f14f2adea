import type { ChangeRowFragment } from '../graphql/operations.js';

export type ChangeItem = ChangeRowFragment['items'][number];

/** The fields of a change needed to name its nodes. */
export interface NamedChange {
  readonly items: readonly Pick<ChangeItem, 'subjectId' | 'subject' | 'fields'>[];
}

/** The name of an archived node, if the fields of the change contain it. */
export function nameFromFields(
  { fields }: Pick<ChangeItem, 'fields'>,
  nameOf: (id: string) => string | null,
): string | null {
  const values = new Map(
    fields.map(({ field, before, after }) => [field, parseJson(after) ?? parseJson(before)]),
  );
  const text = (field: string) => {
    const value = values.get(field);
    return typeof value === 'string' ? value : null;
  };
  const thing = (field: string) => {
    const id = text(field);
    return id === null ? null : nameOf(id);
  };
  const own =
    officialName(values.get('names')) ??
    text('personName') ??
    text('title') ??
    text('titlePl') ??
    text('name');
  if (own !== null) return own;
  const actor = thing('actorId') ?? text('label');
  if (values.has('eventId')) return joinNames([actor, thing('eventId')]);
  if (values.has('successorId')) return joinNames([thing('predecessorId'), thing('successorId')]);
  if (values.has('sourceId')) return thing('sourceId');
  if (values.has('subjectId')) return thing('subjectId');
  return joinNames([thing('partnerId'), thing('partnershipId')]);
}

/** The ids in the values of changes; their names must be queried. */
export function referencedIds(changes: readonly NamedChange[]): string[] {
  const found = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (Array.isArray(value)) value.forEach(take);
  };
  for (const { field, before, after } of changes
    .flatMap(({ items }) => items)
    .flatMap(({ fields }) => fields)) {
    for (const value of [parseJson(before), parseJson(after)]) {
      if (/Ids?$/.test(field)) take(value);
      else if (field === 'roles') take(idsOfRoles(value));
    }
  }
  return [...found].sort();
}

function idsOfRoles(roles: unknown): unknown[] {
  if (!Array.isArray(roles)) return [];
  return roles.flatMap((role: { readonly partnershipId?: unknown; readonly partnerId?: unknown }) => [
    role.partnershipId,
    role.partnerId,
  ]);
}

function officialName(names: unknown): string | null {
  if (!Array.isArray(names)) return null;
  const all = names as readonly { readonly name: string; readonly kind: string }[];
  return (all.find(({ kind }) => kind === 'OFFICIAL') ?? all[0])?.name ?? null;
}

function joinNames(names: readonly (string | null)[]): string | null {
  const known = names.filter((name) => name !== null);
  return known.length > 0 ? known.join(' – ') : null;
}

function parseJson(json: string | null): unknown {
  return json === null ? null : (JSON.parse(json) as unknown);
}
