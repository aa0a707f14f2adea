import { createHash } from 'node:crypto';
import type { Access, Credentials } from './access.read.js';

/** Who used the product in the last while; an entry is some hundred bytes. */
const KEPT = 2000;

/** What was found of credentials, so that the next request with them can claim it. Nothing is believed for being here. */
export class AccessMemory {
  private readonly kept = new Map<string, Access>();

  /** The access to claim; null where these credentials are not remembered. */
  of(credentials: Credentials): Access | null {
    if (credentials.session === null && credentials.token === null) return null;
    const key = keyOf(credentials);
    const access = this.kept.get(key) ?? null;
    if (access) this.store(key, access);
    return access;
  }

  /** Remembers what can be claimed, and forgets what cannot be any more. */
  keep(credentials: Credentials, access: Access | null): void {
    const key = keyOf(credentials);
    if (access?.proof) this.store(key, access);
    else this.kept.delete(key);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
  }

  /** Last in a Map is what was set last: the first is the one longest unused. */
  private store(key: string, access: Access): void {
    this.kept.delete(key);
    this.kept.set(key, access);
  }
}

/** No secret is kept in memory longer than its request. */
function keyOf({ session, token }: Credentials): string {
  return createHash('sha256')
    .update(token === null ? `session ${session}` : `token ${token}`)
    .digest('base64');
}
