/** The title without „: Sady Żoliborskie”, which the lane says already. */
export function titleInLane(title: string, laneName: string): string {
  const [, stem] = /^(.+?)\s*[:–-]\s*$/.exec(title.slice(0, -laneName.length || undefined)) ?? [];
  return stem !== undefined && laneName !== '' && title.endsWith(laneName) ? stem : title;
}

/** The first words of a title, as many as fit and at least one; none of them ends it with „o” or „w”. */
export function firstWords(title: string, fits: (text: string) => boolean): string {
  const words = title.split(' ');
  let n = 1;
  // „Jak” alone says too little.
  while (n < words.length && words.slice(0, n).join(' ').length < 4) n += 1;
  while (n < words.length && fits(words.slice(0, n + 1).join(' '))) n += 1;
  while (n > 1 && n < words.length && (words[n - 1]?.length ?? 0) < 3) n -= 1;
  return words.slice(0, n).join(' ');
}
