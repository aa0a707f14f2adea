/** A full disk may have been cleared since, and then nobody writes to find out. */
const BELIEVED_FOR_MS = 30_000;

/** Whether the database lately refused to write because its disk is full. */
export class DiskState {
  private fullSince: number | null = null;

  /** A transaction failed because the disk is full. */
  isFull(): void {
    this.fullSince = Date.now();
  }

  /** A transaction was committed. */
  hasSpace(): void {
    this.fullSince = null;
  }

  get canWrite(): boolean {
    return this.fullSince === null || Date.now() - this.fullSince > BELIEVED_FOR_MS;
  }
}
