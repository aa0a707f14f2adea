import { DRAFT_PREFIX } from '../forms/drafts.js';
import { NODE_SCREENS } from '../nodes/nodes.js';
import { saveSetting, readSetting } from '../ui/settings.js';

const MAX_RECENT = 8;

/** Among the drafts, so that signing out leaves none of it on a shared computer. */
const settingName = (account: string) => `${DRAFT_PREFIX}recent.${account}`;

/** The ids of what an account opened last in this browser, the last first. Their names are asked for: none is kept here. */
export function recentIds(account: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(readSetting(settingName(account)) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    // The stored text is not ours.
    return [];
  }
}

export function addRecent(account: string, id: string): void {
  const others = recentIds(account).filter((each) => each !== id);
  saveSetting(settingName(account), JSON.stringify([id, ...others].slice(0, MAX_RECENT)));
}

/** Keeps the thing that a screen shows; nothing where it shows none. */
export function addVisit(account: string, path: string): void {
  const id = nodeIdInPath(path);
  if (id) addRecent(account, id);
}

const NODE_PATHS = NODE_SCREENS.map((route) => new RegExp(`^${route.replace(/\$\w+/, '([^/]+)')}$`));

/** The id of the thing that a screen shows; null where it shows none, or is a form. */
export function nodeIdInPath(path: string): string | null {
  const found = NODE_PATHS.map((pattern) => pattern.exec(path)?.[1]).find((id) => id !== undefined);
  // All that an address writes otherwise in an id; decoding the whole would stumble over what no id is.
  const id = found?.replace(/%3A/i, ':') ?? '';
  return id.includes(':') ? id : null;
}
