/**
 * `npm run backup -- FILE` and `npm run restore -- FILE`: installs and builds if necessary, then runs the
 * program.
 */
import { resolve } from 'node:path';
import { main } from './console.mjs';
import { prepare } from './prepare.mjs';

await main(async () => {
  await prepare();
  const [verb, ...files] = process.argv.slice(2);
  // npm changes to the package's folder, but the file is relative to the folder where the person ran it.
  const from = process.env.INIT_CWD ?? process.cwd();
  process.argv = [process.argv[0], process.argv[1], verb, ...files.map((file) => resolve(from, file))];
  await import('../packages/api/dist/app/backup.js');
});
