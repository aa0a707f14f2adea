import { createHash } from 'node:crypto';
import type { Viewer } from './viewer.js';

const PUBLIC_KEY = 'public';

/**
 * Names a viewer and its rights without revealing them: `ACCOUNT.RIGHTS`, or `public`. It changes as soon as
 * an answer could differ because of who asks.
 */
export function viewerKey({ accountId, ...rights }: Viewer): string {
  if (accountId === null) return PUBLIC_KEY;
  const sorted = Object.values(rights).map((right) => (Array.isArray(right) ? right.toSorted() : right));
  return `${digest(accountId)}.${digest(JSON.stringify(sorted))}`;
}

/** How a viewer differs from the one that a key names; null if it does not. A key without rights names the account alone. */
export function viewerDifference(
  expected: string,
  viewer: Viewer,
): 'SESSION_ENDED' | 'OTHER_ACCOUNT' | 'RIGHTS_CHANGED' | null {
  const key = viewerKey(viewer);
  const [account, rights] = expected.split('.');
  const [actualAccount, actualRights] = key.split('.');
  if (account !== actualAccount) return key === PUBLIC_KEY ? 'SESSION_ENDED' : 'OTHER_ACCOUNT';
  return rights === undefined || rights === actualRights ? null : 'RIGHTS_CHANGED';
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
