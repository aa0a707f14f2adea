import { removeSetting, saveSetting, readSetting, settingNames } from '../ui/settings.js';

/** What every kept draft's name begins with. */
export const DRAFT_PREFIX = 'partnerstwa.draft.';

/** What stood when a form began, and its version (null for something new): what others change since is compared with it. */
export interface Base<V> {
  readonly values: V;
  readonly version: number | null;
}

/** What was typed into a form and is not saved yet, kept in this browser for one account. */
export interface Draft<V> {
  readonly values: V;
  readonly base: Base<V>;
  /** Instant, ISO 8601. */
  readonly at: string;
}

const settingName = (account: string, form: string) => `${DRAFT_PREFIX}${account}.${form}`;

/** The draft of a form; null where there is none, or none that can be read. */
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

/** @returns whether it is kept: a browser may be full, or forbid it */
export function saveDraft<V>(account: string, form: string, draft: Draft<V>): boolean {
  return saveSetting(settingName(account, form), JSON.stringify(draft));
}

export function removeDraft(account: string, form: string): void {
  removeSetting(settingName(account, form));
}

/** Removes every draft of everybody: office computers are shared, and signing out leaves nothing behind. */
export function removeAllDrafts(): void {
  for (const name of settingNames(DRAFT_PREFIX)) removeSetting(name);
}
