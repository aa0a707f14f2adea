import { createHash } from 'node:crypto';
import type { Access, Credentials } from './access.read.js';

/** The most entries; each takes some hundred bytes. */
const KEPT = 2000;

/**
 * The access that recent credentials gave, so that the next request with them can start from it. It is never
 * trusted without verification.
 */
export class AccessMemory {
  private readonly kept = new Map<string, Access>();

  /** The remembered access; null if these credentials are not remembered. */
  of(credentials: Credentials): Access | null {
    if (credentials.session === null && credentials.token === null) return null;
    const key = keyOf(credentials);
    const access = this.kept.get(key) ?? null;
    if (access) this.store(key, access);
    return access;
  }

  /** Remembers access that a later request can verify, and forgets it otherwise. */
  keep(credentials: Credentials, access: Access | null): void {
    const key = keyOf(credentials);
    if (access?.proof) this.store(key, access);
    else this.kept.delete(key);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
  }

  /** A Map keeps the order of insertion, so its first key is the one unused for longest. */
  private store(key: string, access: Access): void {
    this.kept.delete(key);
    this.kept.set(key, access);
  }
}

/** No secret stays in memory longer than its request. */
function keyOf({ session, token }: Credentials): string {
  return createHash('sha256')
    .update(token === null ? `session ${session}` : `token ${token}`)
    .digest('base64');
}
