import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 characters of base64url: what a session's cookie, a link or a token holds. Never stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret: SHA-256. A fast hash is enough where the secret cannot be guessed. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Whether a text can be a secret at all: what is not is never looked up. */
export function isSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
