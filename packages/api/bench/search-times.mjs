/**
 * Times one page of 20 hits among 20,000 partners (`--scale 10`: 200,000), one request at a time, for the labelled
 * searches of the tests and some broad ones:
 *   node packages/api/bench/search-times.mjs [--scale 1]
 */
import { readFileSync } from 'node:fs';
import { ask } from './agreement.mjs';
import { makeDatabase } from './make-database.mjs';
import { say } from './say.mjs';
import { startOurs } from './servers.mjs';
import { readSettings } from './settings.mjs';

const BROAD = ['s', 'szkola', 'klub', 'szkola podstawowa', 'klub seniora wierzba', 'przedszkole 17', 'zzzz'];
const FILE = new URL('../test/search/search-queries.json', import.meta.url);
const labelled = JSON.parse(readFileSync(FILE, 'utf8')).filter(
  ({ root }) => root === 'partners' || root === 'events',
);
const searches = [
  ...labelled.map(({ root, query }) => ({ root, query })),
  ...BROAD.flatMap((query) => ['partners', 'events'].map((root) => ({ root, query }))),
];
const ROUNDS = 5;

const { scale } = readSettings(process.argv.slice(2));
const database = await makeDatabase(scale);
try {
  const ours = await startOurs({ DATABASE_URL: database.url, SEED: 'empty' });
  for (const root of ['partners', 'events']) report(root, await timesOf(ours.url, root));
  await ours.stop();
} finally {
  await database.stop();
}

async function timesOf(url, root) {
  const times = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { query } of searches.filter((search) => search.root === root)) {
      const text = `query ($search: String!) { ${root}(search: $search) { edges { match node { id } } } }`;
      const body = JSON.stringify({ query: text, variables: { search: query } });
      const started = performance.now();
      await ask({ url: `${url}/graphql`, body });
      // The first round fills caches.
      if (round > 0) times.push({ query, ms: performance.now() - started });
    }
  }
  return times;
}

function report(root, times) {
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(sorted.length * share)].toFixed(1);
  const slowest = [...times].sort((a, b) => b.ms - a.ms).slice(0, 5);
  say(`PostgreSQL ${database.version}, ${root}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
  say(`the slowest: ${slowest.map(({ query, ms }) => `${query} ${ms.toFixed(0)}`).join(', ')}`);
}
