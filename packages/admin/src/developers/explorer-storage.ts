import { DRAFT_PREFIX } from '../forms/drafts.js';
import { forget, keep, kept, keptNames } from '../ui/kept.js';

const PREFIX = `${DRAFT_PREFIX}explorer.`;

/** What the explorer keeps between visits, among the drafts: signing out leaves none of it on a shared computer. */
export const explorerStorage = {
  get length() {
    return keptNames(PREFIX).length;
  },
  getItem: (name: string) => kept(PREFIX + name),
  setItem: (name: string, value: string) => void keep(PREFIX + name, value),
  removeItem: (name: string) => forget(PREFIX + name),
  clear: () => keptNames(PREFIX).forEach(forget),
};
