import { DRAFT_PREFIX } from '../forms/drafts.js';
import { NODE_SCREENS } from '../nodes/nodes.js';
import { saveSetting, readSetting } from '../ui/settings.js';

const MAX_RECENT = 8;

/** Stored among the drafts, so that signing out removes it from a shared computer. */
const settingName = (account: string) => `${DRAFT_PREFIX}recent.${account}`;

/** Ids of the nodes that an account opened last in this browser, latest first. Names are never stored. */
export function recentIds(account: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(readSetting(settingName(account)) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    // The stored text was not written by this app.
    return [];
  }
}

export function addRecent(account: string, id: string): void {
  const others = recentIds(account).filter((each) => each !== id);
  saveSetting(settingName(account), JSON.stringify([id, ...others].slice(0, MAX_RECENT)));
}

/** Records the node that a screen shows, if it shows one. */
export function addVisit(account: string, path: string): void {
  const id = nodeIdInPath(path);
  if (id) addRecent(account, id);
}

const NODE_PATHS = NODE_SCREENS.map((route) => new RegExp(`^${route.replace(/\$\w+/, '([^/]+)')}$`));

/** The id of the node that a screen shows; null for other screens and for forms. */
export function nodeIdInPath(path: string): string | null {
  const found = NODE_PATHS.map((pattern) => pattern.exec(path)?.[1]).find((id) => id !== undefined);
  // In an id, addresses escape only the colon. Decoding the whole path would fail on text that is no id.
  const id = found?.replace(/%3A/i, ':') ?? '';
  return id.includes(':') ? id : null;
}
