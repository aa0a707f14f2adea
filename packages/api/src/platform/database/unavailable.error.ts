/**
 * The database cannot be reached now; nothing is known to be wrong with what was asked. Callers answer
 * UNAVAILABLE.
 */
export class UnavailableError extends Error {
  constructor(cause: unknown) {
    super('The database is not available', { cause });
    this.name = 'UnavailableError';
  }
}
