import { useWords } from '../../ui/text/words.js';
import type { NameValue } from './name-values.js';
import { namesWords } from './names.words.js';

/** Says all names in a line, where two versions stand side by side. */
export function useNamesText(): (names: readonly NameValue[]) => string {
  const { kinds } = useWords(namesWords);
  return (names) => names.map(({ name, kind }) => `${name} (${kinds[kind].toLowerCase()})`).join('; ');
}
