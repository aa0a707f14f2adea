import { removeSetting, saveSetting, readSetting, settingNames } from '../ui/settings.js';

/** The prefix of all stored drafts. */
export const DRAFT_PREFIX = 'partnerstwa.draft.';

/**
 * The values and version (null for a new node) when the form was opened. Changes by other people are compared
 * with them.
 */
export interface Base<V> {
  readonly values: V;
  readonly version: number | null;
}

/** Unsaved form content of one account, stored in this browser. */
export interface Draft<V> {
  readonly values: V;
  readonly base: Base<V>;
  /** Instant, ISO 8601. */
  readonly at: string;
}

/** Separates the form's name from the suffix that makes each draft unique. */
const COPY = '#';
let copies = 0;

/**
 * A unique name for the draft of a form that is being opened, since several tabs can have the same form open.
 */
export function newDraftName(form: string): string {
  copies += 1;
  return `${form}${COPY}${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}.${copies}`;
}

/** The names of the stored drafts of a form, latest first. */
export function draftsOf(account: string, form: string): readonly string[] {
  const names = settingNames(settingName(account, form + COPY)).map((name) =>
    name.slice(settingName(account, '').length),
  );
  return names
    .map((name) => ({ name, at: readDraft(account, name)?.at ?? '' }))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ name }) => name);
}

const settingName = (account: string, form: string) => `${DRAFT_PREFIX}${account}.${form}`;

/** The draft of a form; null if there is none, or if it cannot be read. */
export function readDraft<V>(account: string, form: string): Draft<V> | null {
  const text = readSetting(settingName(account, form));
  if (text === null) return null;
  try {
    return JSON.parse(text) as Draft<V>;
  } catch {
    // Something other than this app wrote the text; the form opens without a draft.
    removeSetting(settingName(account, form));
    return null;
  }
}

/** @returns whether the draft was stored: the storage may be full or forbidden */
export function saveDraft<V>(account: string, form: string, draft: Draft<V>): boolean {
  return saveSetting(settingName(account, form), JSON.stringify(draft));
}

export function removeDraft(account: string, form: string): void {
  removeSetting(settingName(account, form));
}

let removals = 0;

/** Counts how often all drafts were removed. Text typed before the last removal must not be stored. */
export function countRemovals(): number {
  return removals;
}

/** Removes all drafts of all accounts when somebody signs out, because office computers are shared. */
export function removeAllDrafts(): void {
  removals += 1;
  for (const name of settingNames(DRAFT_PREFIX)) removeSetting(name);
}
