import { createHash } from 'node:crypto';

/**
 * How many statements are prepared on each connection. PostgreSQL keeps a prepared statement (130–200 kB)
 * until the connection closes, and pg never deallocates one. So names are never reused; further statements
 * run unnamed.
 */
const MAX_PREPARED = 100;

/** Names the statements to prepare by the hash of their text, so that a name always means the same text. */
export class StatementNames {
  private readonly named = new Map<string, string>();

  /** The name for this text, or null if it runs unnamed. */
  of(text: string): string | null {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
    const name = this.named.get(hash);
    if (name) return name;
    if (this.named.size >= MAX_PREPARED) return null;
    this.named.set(hash, `plan_${hash}`);
    return `plan_${hash}`;
  }
}
