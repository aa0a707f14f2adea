import { removeSetting, saveSetting, readSetting, settingNames } from '../ui/settings.js';

/** The prefix of all stored drafts. */
export const DRAFT_PREFIX = 'partnerstwa.draft.';

/** The values when the form was opened, and their version (null for a new node): changes by others are compared with them. */
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

const settingName = (account: string, form: string) => `${DRAFT_PREFIX}${account}.${form}`;

/** The draft of a form; null if there is none, or if it cannot be read. */
export function readDraft<V>(account: string, form: string): Draft<V> | null {
  const text = readSetting(settingName(account, form));
  if (text === null) return null;
  try {
    return JSON.parse(text) as Draft<V>;
  } catch {
    // The stored text is not ours; the form opens without a draft.
    removeSetting(settingName(account, form));
    return null;
  }
}

/** @returns whether it was stored: the storage may be full or forbidden */
export function saveDraft<V>(account: string, form: string, draft: Draft<V>): boolean {
  return saveSetting(settingName(account, form), JSON.stringify(draft));
}

export function removeDraft(account: string, form: string): void {
  removeSetting(settingName(account, form));
}

let removals = 0;

/** How many times all drafts were removed: what was typed before the last time is not stored any more. */
export function countRemovals(): number {
  return removals;
}

/** Removes all drafts of all accounts when somebody signs out, because office computers are shared. */
export function removeAllDrafts(): void {
  removals += 1;
  for (const name of settingNames(DRAFT_PREFIX)) removeSetting(name);
}
