import { createHash } from 'node:crypto';

/**
 * How many statements are prepared under a name on each connection. PostgreSQL keeps a prepared statement (130-200 kB) for the
 * life of the connection and pg never gives one up, so names are handed out once and for good; the rest run unnamed.
 */
const PREPARED = 100;

/** Gives names to statements worth preparing: the hash of the text, so that one name always stands for one text. */
export class StatementNames {
  private readonly named = new Map<string, string>();

  /** The name for this text, or null where it runs unnamed. */
  of(text: string): string | null {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
    const name = this.named.get(hash);
    if (name) return name;
    if (this.named.size >= PREPARED) return null;
    this.named.set(hash, `plan_${hash}`);
    return `plan_${hash}`;
  }
}
