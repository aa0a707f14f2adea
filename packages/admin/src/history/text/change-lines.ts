import type { ChangeAction } from '../../graphql/operations.js';
import { fieldMessages } from './fields.messages.js';
import { differingParts, listParts, type Entry, type Part } from './parts.js';
import { valueText, type TextContext } from './value-text.js';

/** The change of one field: its label, and each value that was added, removed or replaced. */
export interface Line {
  readonly field: string;
  readonly label: string;
  readonly parts: readonly Part[];
  /** Whether only the order of a list changed. */
  readonly isReordered: boolean;
}

interface ChangedField {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface ChangedNode {
  readonly action: ChangeAction;
  readonly subjectType: string;
  readonly fields: readonly ChangedField[];
}

const ORDER = Object.keys(fieldMessages.pl);

/** Describes a change of one node field by field. For a created or archived node, describes its values. */
export function changeLines({ action, subjectType, fields }: ChangedNode, speaker: TextContext): Line[] {
  // A created or archived node is described by its values, without empty fields.
  const told =
    action === 'UPDATE' ? fields : fields.filter(({ before, after }) => saysSomething(before ?? after));
  return [...told]
    .sort((a, b) => rank(a.field) - rank(b.field))
    .map((changed) => lineOf(subjectType, changed, speaker));
}

function lineOf(type: string, { field, before, after }: ChangedField, speaker: TextContext): Line {
  const [old, now] = [read(before), read(after)];
  const label = fieldMessages[speaker.language][field as keyof typeof fieldMessages.pl] ?? field;
  const parts = partsOf(type, field, old, now, speaker);
  if (parts.length > 0) return { field, label, parts, isReordered: false };
  const order = entriesOf(type, field, now, speaker).map(({ text }) => text);
  return { field, label, parts: [{ before: null, after: order.join(', ') }], isReordered: true };
}

function partsOf(type: string, field: string, old: unknown, now: unknown, speaker: TextContext): Part[] {
  if (Array.isArray(old) || Array.isArray(now))
    return listParts(entriesOf(type, field, old, speaker), entriesOf(type, field, now, speaker));
  const say = (value: unknown) => (isNothing(value) ? null : valueText(type, field, value, speaker));
  if (typeof old !== 'string' || typeof now !== 'string') return [{ before: say(old), after: say(now) }];
  const { before, after } = differingParts(old, now);
  return [{ before: say(before), after: say(after) }];
}

function entriesOf(type: string, field: string, list: unknown, speaker: TextContext): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.map((each: unknown) => {
    const text = valueText(type, field, each, speaker);
    return { key: nameIn(each) ?? text, text };
  });
}

/** The key of an entry in a list of names: an entry is the same if only its kind or its dates change. */
function nameIn(entry: unknown): string | null {
  const name = (entry as { readonly name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : null;
}

function read(json: string | null): unknown {
  return json === null ? null : (JSON.parse(json) as unknown);
}

function saysSomething(json: string | null): boolean {
  const value = read(json);
  return !isNothing(value) && value !== false;
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** The position of a field; unknown fields come last. */
function rank(field: string): number {
  const at = ORDER.indexOf(field);
  return at < 0 ? ORDER.length : at;
}
