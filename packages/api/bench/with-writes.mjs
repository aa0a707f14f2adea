/** Measures reads during writes: nine questions, then a new partner, on each of sixteen connections. */
import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { percentiles } from './load.mjs';
import { questions } from './questions.mjs';
import { say } from './say.mjs';
import { startOurs } from './servers.mjs';
import { headersOf } from './viewers.mjs';

const READ = ['first 50', 'roster', 'search', 'deep'];
const CYCLE = 10;

const CREATE = `mutation Add($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id version } } }`;
const creation = () => ({
  query: CREATE,
  variables: {
    input: {
      clientMutationId: randomUUID(),
      kind: 'GROUP',
      names: [{ name: `Nowa grupa ${randomUUID()}`, kind: 'OFFICIAL' }],
    },
  },
});

/**
 * @returns percentiles in ms of reads alone, of reads among writes, and of the writes, with their rates per
 * second
 */
export async function withWrites(url, { seconds }) {
  const ours = await startOurs({ DATABASE_URL: url, SEED: 'empty' });
  await run(ours.url, 1, false);
  const alone = await run(ours.url, seconds, false);
  const mixed = await run(ours.url, seconds, true);
  await ours.stop();
  say(
    `reads among 10 % writes: ${mixed.reads.rate.toFixed(0)}/s, p99 ${mixed.reads.p99.toFixed(0)} ms; alone ${alone.reads.rate.toFixed(0)}/s`,
  );
  return { alone: alone.reads, mixed: mixed.reads, writes: mixed.writes };
}

async function run(url, seconds, writing) {
  const reads = questions
    .filter(({ name }) => READ.includes(name))
    .map(({ ours }) => JSON.stringify(ours('district')));
  const headers = { 'content-type': 'application/json', ...headersOf('district') };
  const requests = Array.from({ length: CYCLE }, (_, i) =>
    writing && i === CYCLE - 1
      ? { setupRequest: (request) => ({ ...request, body: JSON.stringify(creation()) }) }
      : { body: reads[i % reads.length] },
  );
  const times = { reads: [], writes: [] };
  const counts = new Map();
  const load = autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers,
    connections: 16,
    duration: seconds,
    requests,
  });
  load.on('response', (client, _status, _bytes, time) => {
    const n = counts.get(client) ?? 0;
    counts.set(client, n + 1);
    times[writing && n % CYCLE === CYCLE - 1 ? 'writes' : 'reads'].push(time);
  });
  const { non2xx, errors } = await load;
  if (non2xx + errors > 0)
    throw new Error(`During writes, ${non2xx} requests were refused and ${errors} were lost`);
  return { reads: percentiles(times.reads, seconds), writes: percentiles(times.writes, seconds) };
}
