/** Why the database cannot be used now. */
export type UnavailableReason = 'UNREACHABLE' | 'BUSY' | 'DISK_FULL';

/** The database cannot be used now; nothing is known to be wrong with the request. Callers answer UNAVAILABLE. */
export class UnavailableError extends Error {
  constructor(
    cause: unknown,
    readonly reason: UnavailableReason = 'UNREACHABLE',
  ) {
    super('The database is not available', { cause });
    this.name = 'UnavailableError';
  }
}
