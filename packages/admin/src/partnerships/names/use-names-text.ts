import { useMessages } from '../../ui/text/messages.js';
import type { NameValue } from './name-values.js';
import { namesMessages } from './names.messages.js';

/** Says all names in a line, where two versions stand side by side. */
export function useNamesText(): (names: readonly NameValue[]) => string {
  const { kinds } = useMessages(namesMessages);
  return (names) => names.map(({ name, kind }) => `${name} (${kinds[kind].toLowerCase()})`).join('; ');
}
