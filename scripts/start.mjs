/**
 * `npm start`: installs and builds if necessary, then runs the server in this process, so that signals and
 * exit code are the server's.
 */
import { main } from './console.mjs';
import { prepare } from './prepare.mjs';

await main(async () => {
  await prepare();
  process.env.NODE_ENV ??= 'production';
  process.setSourceMapsEnabled(true);
  await import('../packages/api/dist/app/main.js');
});
