import { lchownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Gives a file or folder that root made to the owner of the folder that it lies in, so that root may start the program in
 * somebody's home and they may start it themselves afterwards. Anybody's own files stay as they are.
 */
export function giveToOwnerOfFolder(path: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(path));
  if (lstatSync(path).uid !== uid) lchownSync(path, uid, gid);
}

/** Gives a folder with all that it holds. */
export function giveTo(uid: number, gid: number, folder: string): void {
  lchownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(uid, gid, path);
    else lchownSync(path, uid, gid);
  }
}
