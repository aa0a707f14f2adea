/** A run of a page's text: what is to be filled in stands in square brackets. */
export interface Run {
  readonly text: string;
  readonly isMissing: boolean;
}

const MISSING = /\[[^[\]]+\]/gu;

/** The runs of a text, those still to be filled in told apart. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  const add = (part: string, isMissing: boolean) =>
    void (part !== '' && runs.push({ text: part, isMissing }));
  let from = 0;
  for (const { 0: found, index } of text.matchAll(MISSING)) {
    add(text.slice(from, index), false);
    add(found, true);
    from = index + found.length;
  }
  add(text.slice(from), false);
  return runs;
}
