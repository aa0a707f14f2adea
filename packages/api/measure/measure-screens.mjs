/**
 * `pnpm measure:screens` sends every query of every screen, each as three readers and with several variables, to a
 * database without statistics, with statistics of a shorter history, and with current ones. It prints the slowest, and
 * ends with 1 when one takes longer than half a second. `--source` runs what is not built, `--only NAME` sends one query.
 */
import { parseArgs } from 'node:util';
import { main } from '../../../scripts/console.mjs';
import { prepare } from '../../../scripts/prepare.mjs';
import { ApiProcess } from '../crash/api-process.mjs';
import { embeddedEngine } from '../crash/engines.mjs';
import { archiveSome, fillHistory } from '../test/screens/fill-history.ts';
import { sampleIds } from '../test/screens/sample-ids.ts';
import { screenQueries } from '../test/screens/screen-queries.ts';
import { forgetStatistics } from '../test/screens/statistics.ts';
import { waysToAsk } from '../test/screens/ways-to-ask.ts';
import { readersOf } from './readers.mjs';

const LIMIT_MS = 500;
const TRIES = 3;
const CHANGES = 5000;
const SHOWN = 25;

/** The states of the database that a screen may meet, made one after another. */
const STATES = [
  ['just filled, never analysed', (query) => forgetStatistics(query)],
  [
    `${CHANGES} changes, analysed when there were 50`,
    async (query) => {
      await archiveSome(query);
      await fillHistory(query, 50);
      await query('analyze');
      await fillHistory(query, CHANGES - 50);
    },
  ],
  [`${CHANGES} changes, never analysed`, (query) => forgetStatistics(query)],
  [`${CHANGES} changes, analysed`, (query) => query('analyze')],
];

const { values: options } = parseArgs({
  options: { source: { type: 'boolean', default: false }, only: { type: 'string' } },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

await main(async () => {
  if (!options.source) await prepare();
  const engine = embeddedEngine();
  const api = new ApiProcess(options.source ? 'source' : 'built', { ...engine.settings, SEED: 'zoliborz' });
  try {
    const { url } = await api.start();
    const answers = await measureAll(url, engine);
    process.stdout.write(tableOf(answers));
    const slow = answers.filter(({ milliseconds }) => milliseconds > LIMIT_MS).length;
    process.stdout.write(`${answers.length} ways to ask, ${slow} above ${LIMIT_MS} ms\n`);
    if (slow > 0) process.exitCode = 1;
  } finally {
    await api.kill();
    await engine.close();
  }
});

async function measureAll(url, engine) {
  const query = (text, values) => engine.look((ask) => ask(text, values));
  await stopAutovacuum(query);
  const readers = await readersOf(query, await sampleIds(query));
  const answers = [];
  for (const [state, make] of STATES) {
    await make(query);
    const ids = await sampleIds(query);
    process.stderr.write(`${state} …\n`);
    for (const [reader, headers] of Object.entries(readers))
      answers.push(...(await measure({ url, headers, ids })).map((one) => ({ state, reader, ...one })));
  }
  return answers.sort((a, b) => b.milliseconds - a.milliseconds);
}

/** Statistics change only when a state asks for it. */
async function stopAutovacuum(query) {
  await query('alter system set autovacuum = off');
  await query('select pg_reload_conf()');
}

/** Every query as one reader. */
async function measure({ url, headers, ids }) {
  const { schema, queries } = screenQueries();
  const today = new Date().toISOString().slice(0, 10);
  const answers = [];
  for (const one of queries.filter(({ name }) => !options.only || name === options.only)) {
    for (const { label, variables } of waysToAsk(one, { schema, ids, today })) {
      const body = JSON.stringify({ query: one.text, variables });
      answers.push({ name: one.name, label, ...(await timeOf(url, headers, body)) });
    }
  }
  return answers;
}

/** The median time of an answer, and what it was at first. */
async function timeOf(url, headers, body) {
  const times = [];
  let text = '';
  for (let i = 0; i < TRIES; i += 1) {
    const started = performance.now();
    text = await (
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      })
    ).text();
    times.push(performance.now() - started);
  }
  const [first] = times;
  const code = JSON.parse(text).errors?.[0].extensions.code ?? '';
  return { first, milliseconds: times.sort((a, b) => a - b)[TRIES >> 1], bytes: text.length, code };
}

function tableOf(answers) {
  const refused = answers.filter(({ code }) => code);
  const lines = [...answers.slice(0, SHOWN), ...refused.slice(0, SHOWN)].map(
    ({ milliseconds, first, bytes, code, name, label, reader, state }) =>
      `| ${milliseconds.toFixed(0)} | ${first.toFixed(0)} | ${bytes} ${code} | ${name} ${label.slice(0, 60)} | ${reader} | ${state} |`,
  );
  return [
    '| ms | first | bytes | query | reader | database |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
