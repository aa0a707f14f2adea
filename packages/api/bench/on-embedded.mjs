/**
 * Measures `npm start` on the embedded database with the Żoliborz data set: start time, memory, and response times, in
 * turns with the same API on a throw-away server.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './agreement.mjs';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { middle, ratio, rounds } from './load.mjs';
import { zoliborzQuestions } from './questions-zoliborz.mjs';
import { say } from './say.mjs';
import { startEmbedded, startOurs } from './servers.mjs';

const ACCOUNT = { email: 'bench@example.org', password: 'bench bench bench' };

/**
 * @returns times of both starts in ms, memory in MB, and a row for each question on both engines, as the district's
 * coordinator
 */
export async function onEmbedded({ runs, only }) {
  const folder = mkdtempSync(join(tmpdir(), 'partnerstwa-bench-'));
  try {
    const bootstrap = { BOOTSTRAP_EMAIL: ACCOUNT.email, BOOTSTRAP_PASSWORD: ACCOUNT.password };
    const first = await startEmbedded(folder, bootstrap);
    await first.stop();
    const second = await startEmbedded(folder, bootstrap);
    say(`embedded: first start ${first.startedIn.toFixed(0)} ms, second ${second.startedIn.toFixed(0)} ms`);
    const atStart = second.memory().now;
    const server = await startPostgres();
    const beside = await startOurs({ DATABASE_URL: server.url, SEED: 'zoliborz', ...bootstrap });
    const rows = await answers({ embedded: second.url, server: beside.url }, { runs, only });
    const underLoad = second.memory().now;
    await beside.stop();
    await server.stop();
    await second.stop();
    return { firstStart: first.startedIn, secondStart: second.startedIn, atStart, underLoad, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answers(urls, { runs, only }) {
  const engines = {};
  for (const [name, url] of Object.entries(urls)) engines[name] = await signIn(url);
  const rows = [];
  for (const { name: question } of zoliborzQuestions('')) {
    if (only !== null && !only.includes(question)) continue;
    const targets = Object.fromEntries(
      Object.entries(engines).map(([name, engine]) => [name, engine.question(question)]),
    );
    const bytes = Buffer.byteLength((await ask(targets.embedded)).text);
    const alone = await rounds(targets, 1, runs);
    const many = await rounds(targets, 16, runs);
    rows.push({
      question,
      bytes,
      alone: { embedded: middle(alone.embedded, 'p50'), server: middle(alone.server, 'p50') },
      many: figuresOf(many.embedded),
      serverRate: middle(many.server, 'rate'),
      ratio: ratio(many.embedded, many.server, 'rate'),
    });
    const { many: figures, ratio: share } = rows.at(-1);
    say(`embedded, ${question}: p99 of 16 ${figures.p99.toFixed(0)} ms, ${share.toFixed(2)} × a server`);
  }
  return rows;
}

function figuresOf(runs) {
  return { rate: middle(runs, 'rate'), p50: middle(runs, 'p50'), p99: middle(runs, 'p99') };
}

/** Signs the district's coordinator in and prepares the questions with ids of that database. */
async function signIn(url) {
  const at = (operation, headers) => ({ url: `${url}/graphql`, body: JSON.stringify(operation), headers });
  const query = 'mutation In($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const { cookie } = await ask(at({ query, variables: { input: ACCOUNT } }));
  const headers = { cookie };
  const { data } = await ask(at({ query: '{ partnerships(first: 1) { nodes { id } } }' }, headers));
  const questions = zoliborzQuestions(data.partnerships.nodes[0].id);
  return { question: (name) => at(questions.find((each) => each.name === name).operation, headers) };
}
