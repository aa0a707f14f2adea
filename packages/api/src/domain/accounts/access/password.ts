import { hash, verify } from '@node-rs/argon2';
import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import { invalid } from '../../../platform/errors.js';
import { newSecret } from './secret.js';

/** argon2id with the least cost that OWASP's Password Storage Cheat Sheet accepts: 19 MiB, two passes, one lane. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Fewer different characters are a pattern, not a password. */
const DIFFERENT_CHARACTERS = 5;

/** The PHC string of a password, to be stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the one hashed. Without a hash the answer is no, after the same work: how long it takes tells
 * nothing of who has an account.
 */
export async function passwordFits(password: string, hashed: string | null): Promise<boolean> {
  decoy ??= hashPassword(newSecret());
  const fits = await verify(hashed ?? (await decoy), password.normalize('NFC'));
  return fits && hashed !== null;
}

/** @throws {Refusal} INVALID unless the password is one that may be set (NIST SP 800-63B: long rather than complicated) */
export function requireGoodPassword(password: string, field: string): void {
  const characters = [...password.normalize('NFC')];
  if (characters.length < ACCESS_LIMITS.passwordMin) throw invalid({ field, reason: 'TOO_SHORT' });
  if (characters.length > ACCESS_LIMITS.passwordMax) throw invalid({ field, reason: 'TOO_LONG' });
  if (new Set(characters).size < DIFFERENT_CHARACTERS) throw invalid({ field, reason: 'TOO_SIMPLE' });
}
