/** A run of a page's text: what is to be filled in stands in square brackets. */
export interface TextRun {
  readonly text: string;
  readonly isPlaceholder: boolean;
}

const PLACEHOLDER = /\[[^[\]]+\]/gu;

/** The runs of a text, those still to be filled in told apart. */
export function splitPlaceholders(text: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  const add = (part: string, isPlaceholder: boolean) =>
    void (part !== '' && runs.push({ text: part, isPlaceholder }));
  let from = 0;
  for (const { 0: found, index } of text.matchAll(PLACEHOLDER)) {
    add(text.slice(from, index), false);
    add(found, true);
    from = index + found.length;
  }
  add(text.slice(from), false);
  return runs;
}
