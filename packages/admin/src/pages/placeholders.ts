/** A run of a page's text. Placeholders, which somebody must still fill in, are in square brackets. */
export interface TextRun {
  readonly text: string;
  readonly isPlaceholder: boolean;
}

const PLACEHOLDER = /\[[^[\]]+\]/gu;

/** Splits a text into placeholders and other runs. */
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
