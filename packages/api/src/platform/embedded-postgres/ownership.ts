import { lchownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Changes the owner of a file or folder that root created to the owner of its parent folder. Root can then
 * start the program in a user's home, and the user can start it afterwards. Does nothing for other users.
 */
export function giveToOwnerOfFolder(path: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(path));
  if (lstatSync(path).uid !== uid) lchownSync(path, uid, gid);
}

/** Changes the owner of a folder and of everything in it. */
export function giveTo(uid: number, gid: number, folder: string): void {
  lchownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(uid, gid, path);
    else lchownSync(path, uid, gid);
  }
}
