/** What became of one value, in words: entered (no `before`), taken away (no `after`) or replaced. */
export interface Part {
  readonly before: string | null;
  readonly after: string | null;
}

/** An entry of a list: two of the same key are one that changed. */
export interface Entry {
  readonly key: string;
  readonly text: string;
}

/** Entry by entry: what was taken away, replaced, entered. None where only the order differs. */
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

/** Texts longer than this are told by where they differ. */
const LONG_TEXT = 160;
/** Characters of what stayed, to either side of what changed. */
const CONTEXT_CHARS = 40;
/** What changed is told up to here. */
const MAX_CHARS = 600;

/** Where two texts differ, in whole words, with a few of the words around; short ones as they are. */
export function differingParts(before: string, after: string): { before: string; after: string } {
  if (before.length <= LONG_TEXT && after.length <= LONG_TEXT) return { before, after };
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  return { before: excerpt(before, start, end), after: excerpt(after, start, end) };
}

/** The length of the common beginning of two texts, up to the end of a word. */
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

/** A text less its first `start` and last `end` characters, but for a few words of them. */
function excerpt(text: string, start: number, end: number): string {
  const from = start <= CONTEXT_CHARS ? 0 : text.indexOf(' ', start - CONTEXT_CHARS) + 1 || start;
  const wanted = text.length - end + CONTEXT_CHARS;
  const to = wanted >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wanted), text.length - end);
  const shown = text.slice(Math.min(from, start), to);
  const most = shown.length > MAX_CHARS ? `${shown.slice(0, MAX_CHARS)} …` : shown;
  return `${from > 0 ? '… ' : ''}${most.trim()}${to < text.length ? ' …' : ''}`;
}
