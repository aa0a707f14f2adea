/** `npm run backup -- FILE` and `npm run restore -- FILE`: the same set-up, then the program. */
import { resolve } from 'node:path';
import { main } from './console.mjs';
import { prepare } from './prepare.mjs';

await main(async () => {
  await prepare();
  const [verb, ...files] = process.argv.slice(2);
  // npm moves to the package's own folder; a file is meant from where the person stands.
  const from = process.env.INIT_CWD ?? process.cwd();
  process.argv = [process.argv[0], process.argv[1], verb, ...files.map((file) => resolve(from, file))];
  await import('../packages/api/dist/app/backup.js');
});
