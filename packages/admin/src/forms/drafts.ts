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
  const text = localStorage.getItem(nameOf(account, form));
  if (text === null) return null;
  try {
    return JSON.parse(text) as Draft<V>;
  } catch {
    // Something else wrote there; the form then simply opens without a draft.
    localStorage.removeItem(nameOf(account, form));
    return null;
  }
}

export function keepDraft<V>(account: string, form: string, draft: Draft<V>): void {
  localStorage.setItem(nameOf(account, form), JSON.stringify(draft));
}

export function dropDraft(account: string, form: string): void {
  localStorage.removeItem(nameOf(account, form));
}

/** Removes every draft of everybody: office computers are shared, and signing out leaves nothing behind. */
export function dropAllDrafts(): void {
  for (const name of Object.keys(localStorage))
    if (name.startsWith(DRAFT_PREFIX)) localStorage.removeItem(name);
}
