import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 characters of base64url, for a session cookie, a link or a token. Never stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** The stored form of a secret: SHA-256. A fast hash is enough for a secret that cannot be guessed. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Whether a text has the form of a secret; others are never looked up. */
export function isSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
