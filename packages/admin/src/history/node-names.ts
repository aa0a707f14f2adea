import type { ChangeRowFragment, NodeTitleFragment } from '../graphql/operations.js';
import type { Language } from '../ui/text/messages.js';

export type ChangeItem = ChangeRowFragment['items'][number];
type Subject = NonNullable<ChangeItem['subject']>;

/** As much of a change as says how its things are called. */
export interface NamedChange {
  readonly items: readonly Pick<ChangeItem, 'subjectId' | 'subject' | 'fields'>[];
}

/** How a thing that is there is called; null for what needs no name. */
export function nodeName(node: Subject | NodeTitleFragment, language: Language): string | null {
  switch (node.__typename) {
    case 'Partner':
    case 'Partnership':
    case 'Network':
    case 'Venue':
    case 'Topic':
    case 'Account':
      return 'name' in node ? node.name : null;
    case 'Event':
    case 'EventSeries':
    case 'Source':
      return 'title' in node ? node.title : null;
    case 'Page':
      return 'titlePl' in node ? (language === 'pl' ? node.titlePl : node.titleEn) : null;
    case 'Contact':
      return 'personName' in node ? `${node.personName} (${node.partner.name})` : null;
    case 'Membership':
      return 'partner' in node ? `${node.partner.name} – ${node.partnership.name}` : null;
    case 'PartnerSuccession':
      return 'successor' in node ? `${node.predecessor.name} – ${node.successor.name}` : null;
    case 'Participation':
      return 'event' in node ? joinNames([node.actor?.name ?? node.label, node.event.title]) : null;
    case 'Statement':
      return 'source' in node ? node.source.title : null;
    case 'TodoDismissal':
      return 'subject' in node ? nodeName(node.subject, language) : null;
    default:
      return null;
  }
}

/** How a thing that is out of the record was called, as far as the change itself tells. */
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

/** The ids in the values of changes, to be asked for their names. */
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
