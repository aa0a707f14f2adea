/** Measures `npm start` on the embedded server with the Żoliborz data set: start time, memory and answers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './agreement.mjs';
import { middle, rounds } from './load.mjs';
import { zoliborzQuestions } from './questions-zoliborz.mjs';
import { say } from './say.mjs';
import { startEmbedded } from './servers.mjs';

const ACCOUNT = { email: 'bench@example.org', password: 'bench bench bench' };

/**
 * @returns times of both starts in ms, memory in MB, and a row for each question, as the district's
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
    const rows = await answers(second.url, { runs, only });
    const underLoad = second.memory().now;
    await second.stop();
    return { firstStart: first.startedIn, secondStart: second.startedIn, atStart, underLoad, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answers(url, { runs, only }) {
  const at = (operation, headers) => ({ url: `${url}/graphql`, body: JSON.stringify(operation), headers });
  const query = 'mutation In($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const { cookie } = await ask(at({ query, variables: { input: ACCOUNT } }));
  const headers = { cookie };
  const { data } = await ask(at({ query: '{ partnerships(first: 1) { nodes { id } } }' }, headers));
  const rows = [];
  for (const { name, operation } of zoliborzQuestions(data.partnerships.nodes[0].id)) {
    if (only !== null && !only.includes(name)) continue;
    const target = { ours: at(operation, headers) };
    const bytes = Buffer.byteLength((await ask(target.ours)).text);
    const alone = (await rounds(target, 1, runs)).ours;
    const many = (await rounds(target, 16, runs)).ours;
    rows.push({
      question: name,
      bytes,
      alone: middle(alone, 'p50'),
      p50: middle(many, 'p50'),
      p99: middle(many, 'p99'),
      rate: middle(many, 'rate'),
    });
    say(
      `embedded, ${name}: p50 alone ${rows.at(-1).alone.toFixed(1)} ms, p99 of 16 ${rows.at(-1).p99.toFixed(0)} ms`,
    );
  }
  return rows;
}
