import type { ChangeRowFragment, ThingTitleFragment } from '../graphql/operations.js';
import type { Language } from '../ui/text/words.js';

export type ChangeItem = ChangeRowFragment['items'][number];
type Subject = NonNullable<ChangeItem['subject']>;

/** As much of a change as says how its things are called. */
export interface NamedChange {
  readonly items: readonly Pick<ChangeItem, 'subjectId' | 'subject' | 'fields'>[];
}

/** How a thing that is there is called; null for what needs no name. */
export function nameOfThing(thing: Subject | ThingTitleFragment, language: Language): string | null {
  switch (thing.__typename) {
    case 'Partner':
    case 'Partnership':
    case 'Network':
    case 'Venue':
    case 'Topic':
    case 'Account':
      return 'name' in thing ? thing.name : null;
    case 'Event':
    case 'EventSeries':
    case 'Source':
      return 'title' in thing ? thing.title : null;
    case 'Page':
      return 'titlePl' in thing ? (language === 'pl' ? thing.titlePl : thing.titleEn) : null;
    case 'Contact':
      return 'personName' in thing ? `${thing.personName} (${thing.partner.name})` : null;
    case 'Membership':
      return 'partner' in thing ? `${thing.partner.name} – ${thing.partnership.name}` : null;
    case 'PartnerSuccession':
      return 'successor' in thing ? `${thing.predecessor.name} – ${thing.successor.name}` : null;
    case 'Participation':
      return 'event' in thing ? joined([thing.actor?.name ?? thing.label, thing.event.title]) : null;
    case 'Statement':
      return 'source' in thing ? thing.source.title : null;
    case 'TodoDismissal':
      return 'subject' in thing ? nameOfThing(thing.subject, language) : null;
    default:
      return null;
  }
}

/** How a thing that is out of the record was called, as far as the change itself tells. */
export function nameInFields(
  { fields }: Pick<ChangeItem, 'fields'>,
  nameOf: (id: string) => string | null,
): string | null {
  const values = new Map(fields.map(({ field, before, after }) => [field, read(after) ?? read(before)]));
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
  if (values.has('eventId')) return joined([actor, thing('eventId')]);
  if (values.has('successorId')) return joined([thing('predecessorId'), thing('successorId')]);
  if (values.has('sourceId')) return thing('sourceId');
  if (values.has('subjectId')) return thing('subjectId');
  return joined([thing('partnerId'), thing('partnershipId')]);
}

/** The ids in the values of changes, to be asked for their names. */
export function idsIn(changes: readonly NamedChange[]): string[] {
  const found = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (Array.isArray(value)) value.forEach(take);
  };
  for (const { field, before, after } of changes
    .flatMap(({ items }) => items)
    .flatMap(({ fields }) => fields)) {
    for (const value of [read(before), read(after)]) {
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

function joined(names: readonly (string | null)[]): string | null {
  const known = names.filter((name) => name !== null);
  return known.length > 0 ? known.join(' – ') : null;
}

function read(json: string | null): unknown {
  return json === null ? null : (JSON.parse(json) as unknown);
}
