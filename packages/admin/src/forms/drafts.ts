import { forget, keep, kept, keptNames } from '../ui/kept.js';

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

const nameOf = (account: string, form: string) => `${DRAFT_PREFIX}${account}.${form}`;

/** The draft of a form; null where there is none, or none that can be read. */
export function readDraft<V>(account: string, form: string): Draft<V> | null {
  const text = kept(nameOf(account, form));
  if (text === null) return null;
  try {
    return JSON.parse(text) as Draft<V>;
  } catch {
    // Something else wrote there; the form then simply opens without a draft.
    forget(nameOf(account, form));
    return null;
  }
}

/** @returns whether it is kept: a browser may be full, or forbid it */
export function keepDraft<V>(account: string, form: string, draft: Draft<V>): boolean {
  return keep(nameOf(account, form), JSON.stringify(draft));
}

export function dropDraft(account: string, form: string): void {
  forget(nameOf(account, form));
}

/** Removes every draft of everybody: office computers are shared, and signing out leaves nothing behind. */
export function dropAllDrafts(): void {
  for (const name of keptNames(DRAFT_PREFIX)) forget(name);
}
