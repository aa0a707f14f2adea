/** `npm start`: sets up what is missing and becomes the server; its signals and exit code are then its own. */
import { main } from './console.mjs';
import { prepare } from './prepare.mjs';

await main(async () => {
  await prepare();
  process.env.NODE_ENV ??= 'production';
  process.setSourceMapsEnabled(true);
  await import('../packages/api/dist/app/main.js');
});
