import { DRAFT_PREFIX } from '../forms/drafts.js';
import { keep, kept } from '../ui/kept.js';

const MOST = 8;

/** Among the drafts, so that signing out leaves none of it on a shared computer. */
const nameOf = (account: string) => `${DRAFT_PREFIX}recent.${account}`;

/** The ids of what an account opened last in this browser, the last first. Their names are asked for: none is kept here. */
export function recentIds(account: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(kept(nameOf(account)) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    // Something else wrote there.
    return [];
  }
}

export function keepRecent(account: string, id: string): void {
  const others = recentIds(account).filter((each) => each !== id);
  keep(nameOf(account), JSON.stringify([id, ...others].slice(0, MOST)));
}

const SCREEN_OF_ONE = /^\/(?:partnerzy|wydarzenia|partnerstwa|miejsca)\/([^/]+)$/;

/** The id of the thing that a screen shows; null where it shows none, or is a form. */
export function idOnPath(path: string): string | null {
  const found = SCREEN_OF_ONE.exec(path)?.[1];
  // All that an address writes otherwise in an id; decoding the whole would stumble over what no id is.
  const id = found?.replace(/%3A/i, ':') ?? '';
  return id.includes(':') ? id : null;
}
