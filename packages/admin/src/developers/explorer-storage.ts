import { DRAFT_PREFIX } from '../forms/drafts.js';

const PREFIX = `${DRAFT_PREFIX}explorer.`;

/** What the explorer keeps between visits, among the drafts: signing out leaves none of it on a shared computer. */
export const explorerStorage = {
  get length() {
    return names().length;
  },
  getItem: (name: string) => localStorage.getItem(PREFIX + name),
  setItem: (name: string, value: string) => localStorage.setItem(PREFIX + name, value),
  removeItem: (name: string) => localStorage.removeItem(PREFIX + name),
  clear: () => names().forEach((name) => localStorage.removeItem(name)),
};

function names(): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
}
