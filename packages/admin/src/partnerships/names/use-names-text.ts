import { useMessages } from '../../ui/text/messages.js';
import type { NameValue } from './name-values.js';
import { namesMessages } from './names.messages.js';

/** Returns a function that lists all names in one line, for comparing two versions. */
export function useNamesText(): (names: readonly NameValue[]) => string {
  const { kinds } = useMessages(namesMessages);
  return (names) => names.map(({ name, kind }) => `${name} (${kinds[kind].toLowerCase()})`).join('; ');
}
