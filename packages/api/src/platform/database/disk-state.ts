/** For this long after a failure. Somebody may free space, and nobody would write to find out. */
const BELIEVED_FOR_MS = 30_000;

/** Whether the database lately refused to write because its disk is full. */
export class DiskState {
  private fullSince: number | null = null;

  /** Notes that a transaction failed because the disk is full. */
  noteFull(): void {
    this.fullSince = Date.now();
  }

  /** Notes that a transaction was committed. */
  noteCommit(): void {
    this.fullSince = null;
  }

  get canWrite(): boolean {
    return this.fullSince === null || Date.now() - this.fullSince > BELIEVED_FOR_MS;
  }
}
