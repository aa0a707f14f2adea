import { hash, verify } from '@node-rs/argon2';
import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import { invalid } from '../../../platform/errors.js';
import { newSecret } from './secret.js';

/**
 * argon2id with the lowest cost that OWASP's Password Storage Cheat Sheet accepts: 19 MiB, two passes, one
 * lane.
 */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A password with fewer different characters is a pattern. */
const DIFFERENT_CHARACTERS = 5;

/** The PHC string of a password, for storage. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password matches the hash. Without a hash the answer is no, after the same work, so that the
 * response time does not reveal which accounts exist.
 */
export async function passwordFits(password: string, hashed: string | null): Promise<boolean> {
  decoy ??= hashPassword(newSecret());
  const fits = await verify(hashed ?? (await decoy), password.normalize('NFC'));
  return fits && hashed !== null;
}

/**
 * @throws {Refusal} INVALID unless the password is acceptable (NIST SP 800-63B: long rather than complicated)
 */
export function requireGoodPassword(password: string, field: string): void {
  const characters = [...password.normalize('NFC')];
  if (characters.length < ACCESS_LIMITS.passwordMin) throw invalid({ field, reason: 'TOO_SHORT' });
  if (characters.length > ACCESS_LIMITS.passwordMax) throw invalid({ field, reason: 'TOO_LONG' });
  if (new Set(characters).size < DIFFERENT_CHARACTERS) throw invalid({ field, reason: 'TOO_SIMPLE' });
}
