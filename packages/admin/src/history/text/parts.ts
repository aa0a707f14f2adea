/** The change of one value as text: added (no `before`), removed (no `after`) or replaced. */
export interface Part {
  readonly before: string | null;
  readonly after: string | null;
}

/** An entry of a list. If a removed and an added entry have the same key, the entry was changed. */
export interface Entry {
  readonly key: string;
  readonly text: string;
}

/** The removed, replaced and added entries; empty if only the order differs. */
export function listParts(before: readonly Entry[], after: readonly Entry[]): Part[] {
  const removed = before.filter(({ text }) => !after.some((other) => other.text === text));
  const added = after.filter(({ text }) => !before.some((other) => other.text === text));
  const successor = (old: Entry) => added.find(({ key }) => key === old.key);
  const predecessor = (now: Entry) => removed.find(({ key }) => key === now.key);
  return [
    ...removed.map((old) => ({ before: old.text, after: successor(old)?.text ?? null })),
    ...added.filter((now) => !predecessor(now)).map(({ text }) => ({ before: null, after: text })),
  ];
}

/** For texts longer than this, only the differences are shown. */
const LONG_TEXT = 160;
/** Unchanged characters shown on either side of a difference. */
const CONTEXT_CHARS = 40;
/** The most characters shown of a difference. */
const MAX_CHARS = 600;

/**
 * The differing parts of two texts, in whole words and with some context; short texts are returned unchanged.
 */
export function differingParts(before: string, after: string): { before: string; after: string } {
  if (before.length <= LONG_TEXT && after.length <= LONG_TEXT) return { before, after };
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  return { before: excerpt(before, start, end), after: excerpt(after, start, end) };
}

/** The length of the common start of two texts, up to the end of a word. */
function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  if (i === a.length && i === b.length) return i;
  while (i > 0 && !/\s/u.test(a[i - 1] ?? '')) i -= 1;
  return i;
}

function commonEnd(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[a.length - 1 - i] === b[b.length - 1 - i]) i += 1;
  while (i > 0 && !/\s/u.test(a[a.length - i] ?? '')) i -= 1;
  return i;
}

/** A text without its first `start` and last `end` characters, except some context on either side. */
function excerpt(text: string, start: number, end: number): string {
  const from = start <= CONTEXT_CHARS ? 0 : text.indexOf(' ', start - CONTEXT_CHARS) + 1 || start;
  const wanted = text.length - end + CONTEXT_CHARS;
  const to = wanted >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wanted), text.length - end);
  const shown = text.slice(Math.min(from, start), to);
  const most = shown.length > MAX_CHARS ? `${shown.slice(0, MAX_CHARS)} …` : shown;
  return `${from > 0 ? '… ' : ''}${most.trim()}${to < text.length ? ' …' : ''}`;
}
