/** The title without an ending such as „: Sady Żoliborskie”, since the lane shows that name already. */
export function titleInLane(title: string, laneName: string): string {
  const [, stem] = /^(.+?)\s*[:–-]\s*$/.exec(title.slice(0, -laneName.length || undefined)) ?? [];
  return stem !== undefined && laneName !== '' && title.endsWith(laneName) ? stem : title;
}

/** The first words of a title that fit, at least one. Avoids ending in a short word such as „o” or „w”. */
export function firstWords(title: string, fits: (text: string) => boolean): string {
  const words = title.split(' ');
  let n = 1;
  // „Jak” alone would tell the reader too little.
  while (n < words.length && words.slice(0, n).join(' ').length < 4) n += 1;
  while (n < words.length && fits(words.slice(0, n + 1).join(' '))) n += 1;
  while (n > 1 && n < words.length && (words[n - 1]?.length ?? 0) < 3) n -= 1;
  return words.slice(0, n).join(' ');
}
