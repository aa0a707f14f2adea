/** Measures the five questions in turns with the peers that can answer for the same viewer. */
import { agree } from './agreement.mjs';
import { middle, ratio, rounds } from './load.mjs';
import { questions } from './questions.mjs';
import { say } from './say.mjs';
import { startBare, startOurs, startPostGraphile } from './servers.mjs';
import { headersOf } from './viewers.mjs';

/**
 * @param {string} url of the database @param {'district' | 'public' | 'coordinator'} viewer PostGraphile
 * answers for the first only
 * @returns a row for each question, and each server's peak memory in MB
 */
export async function besidePeers(url, viewer, { connections, runs, only }) {
  const servers = {
    ours: await startOurs({ DATABASE_URL: url, SEED: 'empty' }),
    bare: await startBare(url, viewer),
  };
  if (viewer === 'district') servers.postgraphile = await startPostGraphile(url);
  const atStart = servers.ours.memory().now;
  const rows = [];
  for (const question of questions.filter(({ name }) => only === null || only.includes(name))) {
    const targets = targetsOf(question, servers, viewer);
    const bytes = await agree(question, targets);
    for (const count of connections) {
      const done = await rounds(targets, count, runs);
      rows.push({ question: question.name, viewer, bytes, connections: count, ...figures(done) });
      say(`${viewer}, ${question.name}, ${count} at once: ${summaryOf(rows.at(-1))}`);
    }
  }
  const peaks = Object.fromEntries(
    Object.entries(servers).map(([name, { memory }]) => [name, memory().peak]),
  );
  for (const server of Object.values(servers)) await server.stop();
  return { rows, peaks, atStart };
}

function targetsOf(question, servers, viewer) {
  const graphql = (server, operation, headers) => ({
    url: `${server.url}/graphql`,
    body: JSON.stringify(operation),
    headers,
  });
  return {
    ours: graphql(servers.ours, question.ours(viewer), headersOf(viewer)),
    ...(servers.postgraphile && { postgraphile: graphql(servers.postgraphile, question.peer) }),
    bare: {
      url: `${servers.bare.url}/${encodeURIComponent(question.name)}`,
      body: JSON.stringify(question.bare(viewer)),
    },
  };
}

/** Each server's medians over the rounds, and the medians of the ratios within a round. */
function figures(done) {
  const servers = Object.fromEntries(
    Object.entries(done).map(([name, runs]) => [
      name,
      { rate: middle(runs, 'rate'), p50: middle(runs, 'p50'), p99: middle(runs, 'p99') },
    ]),
  );
  const { ours, bare, postgraphile } = done;
  return {
    servers,
    toBare: ratio(ours, bare, 'rate'),
    ...(postgraphile && {
      toPostGraphile: ratio(ours, postgraphile, 'rate'),
      p50ToPostGraphile: ratio(ours, postgraphile, 'p50'),
    }),
  };
}

function summaryOf({ servers, toBare, toPostGraphile }) {
  const rates = Object.entries(servers).map(([name, { rate }]) => `${name} ${rate.toFixed(0)}/s`);
  const peer = toPostGraphile ? `, ${toPostGraphile.toFixed(2)} × PostGraphile` : '';
  return `${rates.join(', ')}: ${toBare.toFixed(2)} × bare${peer}`;
}
