import { createHmac, timingSafeEqual } from 'node:crypto';
import { newSecret } from './secret.js';

/** An account as far as a browser can prove that its owner signed in from it. */
interface Owned {
  readonly id: string;
  readonly passwordHash: string | null;
}

/**
 * What a browser keeps after its owner signed in: its own random id, signed. The key is the hash of the password, so a new password
 * withdraws the proof from all browsers, and nothing has to be stored.
 */
export function proofOfBrowser({ id, passwordHash }: Owned, browser = newSecret()): string {
  const signature = createHmac('sha256', passwordHash ?? newSecret()).update(`browser ${browser} of ${id}`);
  return `${browser}.${signature.digest('base64url')}`;
}

/** The id of a browser that proves that the owner of this account signed in from it; null for any other. */
export function knownBrowser(proof: string | null, account: Owned | null): string | null {
  const [, browser] = /^([\w-]{43})\.[\w-]{43}$/.exec(proof ?? '') ?? [];
  if (proof === null || browser === undefined || !account?.passwordHash) return null;
  return timingSafeEqual(Buffer.from(proof), Buffer.from(proofOfBrowser(account, browser))) ? browser : null;
}
