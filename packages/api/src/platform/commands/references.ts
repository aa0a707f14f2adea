import type { State } from './aggregate.js';
import type { KeyColumns, WriteField, WriteFields } from './write-fields.js';

/** A global id in a state: the types that it may refer to, and its place in the input. */
export interface Reference {
  readonly types: readonly string[];
  readonly id: string;
  readonly field: string;
}

/** The ids in a state, or in its changed members. */
export function referencesIn(fields: WriteFields, members: State, place: string): readonly Reference[] {
  return Object.entries(members).flatMap(([name, member]) => {
    const field = fields[name];
    return field && member ? referencesOf(field, member, `${place}.${name}`) : [];
  });
}

/** Whether a state can contain ids. */
export function mayRefer(fields: WriteFields): boolean {
  return Object.values(fields).some(
    (field) =>
      field.kind === 'key' || field.kind === 'keys' || (field.kind === 'parts' && mayRefer(field.fields)),
  );
}

function referencesOf(field: WriteField, member: unknown, place: string): readonly Reference[] {
  switch (field.kind) {
    case 'key':
      return [reference(field.columns, member as string, place)];
    case 'keys':
      return (member as readonly string[]).map((id, i) => reference(field.columns, id, `${place}.${i}`));
    case 'parts':
      return (member as readonly State[]).flatMap((part, i) =>
        referencesIn(field.fields, part, `${place}.${i}`),
      );
    default:
      return [];
  }
}

function reference(columns: KeyColumns, id: string, field: string): Reference {
  return { types: Object.keys(columns), id, field };
}
