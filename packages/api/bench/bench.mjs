/** Makes the database, measures, prints the report; run by start.mjs. Progress goes to standard error. */
import { besidePeers } from './beside-peers.mjs';
import { makeDatabase } from './make-database.mjs';
import { onEmbedded } from './on-embedded.mjs';
import { report } from './report.mjs';
import { say } from './say.mjs';
import { stopAll } from './servers.mjs';
import { readSettings } from './settings.mjs';
import { withWrites } from './with-writes.mjs';

const settings = readSettings(process.argv.slice(2));
process.once('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const measured = await onServer(settings.scale, measureAll);
const tenfold = settings.tenfold ? await onServer(settings.scale * 10, measureOnce) : null;
say('the embedded database');
const embedded = await onEmbedded({ runs: settings.others, only: settings.only });
process.stdout.write(`${report({ settings, ...measured, tenfold, embedded })}\n`);
process.exit(0);

/** The result of `measure` on a temporary database of this size. */
async function onServer(scale, measure) {
  const database = await makeDatabase(scale);
  try {
    return { postgres: database.version, ...(await measure(database.url)) };
  } finally {
    await database.stop();
  }
}

async function measureAll(url) {
  const { only, runs, others } = settings;
  const district = await besidePeers(url, 'district', { connections: [1, 16], runs, only });
  const others16 = { connections: [16], runs: others, only };
  const asPublic = await besidePeers(url, 'public', others16);
  const coordinator = await besidePeers(url, 'coordinator', others16);
  // This comes last because it adds partners.
  const writes = await withWrites(url, { seconds: runs.seconds * others.count });
  return { district, public: asPublic, coordinator, writes };
}

async function measureOnce(url) {
  const { only, others } = settings;
  return besidePeers(url, 'district', { connections: [1], runs: others, only });
}
