/**
 * `pnpm soak`: for an hour, two browsers visit every screen and two writers run every command, while the history grows.
 * It measures `/healthz`, every query and the memory of all processes, and exits with 1 if a goal is missed.
 * `--minutes N` sets the duration, `--json` prints the figures instead of the table, `--observe` only reports.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { launchBrowser } from '../test/browser.ts';
import { coordinator, settled, visitor } from '../test/person.ts';
import { NO_SCREEN, sampleIds, screensOf } from '../test/screens.ts';
import { serveApp } from '../test/served-app.ts';
import { COMMANDS } from './commands.mjs';
import { memoryOf } from './memory.mjs';
import { keepsGoals, reportOf, tableOf } from './report.mjs';
import { story } from './story.mjs';

const WRITERS = 2;
const MEMORY_EVERY_MS = 2000;
/** To-dos that are answered, not dismissed. */
const WAITING = ['MEMBERSHIP_PROPOSED', 'CONSENT_PENDING'];

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
    observe: { type: 'boolean', default: false },
  },
});

const [browser, app] = await Promise.all([launchBrowser(), serveApp()]);
try {
  const report = await soak(Number(options.minutes));
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : tableOf(report));
  for (const { name, milliseconds } of report.slowest) say(`${milliseconds.toFixed(0)} ms ${name}`);
  for (const complaint of report.complaints.slice(0, 20)) say(complaint);
  if (!options.observe && !keepsGoals(report)) process.exitCode = 1;
} finally {
  await browser.close();
  await app.stop();
}

async function soak(minutes) {
  const found = { health: [], answers: [], memory: [], sent: new Map(), visited: new Set(), complaints: [] };
  const until = performance.now() + minutes * 60_000;
  const health = new Worker(new URL('health-probe.mjs', import.meta.url), { workerData: app.url });
  health.on('message', (probe) => found.health.push(probe));
  const memory = setInterval(() => found.memory.push(memoryOf(app.pid)), MEMORY_EVERY_MS);
  const first = await coordinator({ browser, app });
  const screens = Object.entries(screensOf(await sampleIds(first)));
  const others = await Promise.all(Array.from({ length: WRITERS }, () => coordinator({ browser, app })));
  const stranger = await visitor({ browser, app });
  await Promise.all([
    ...[first, stranger].map((person) => visits(person, screens, until, found)),
    ...others.map(async (person, i) =>
      writes(person, until, found, i === 0 ? await sharedRecords(person) : null),
    ),
  ]);
  clearInterval(memory);
  await health.terminate();
  const { changes } = await first.ask('{ changes(first: 1) { totalCount } }');
  return reportOf({ ...found, minutes, changes: changes.totalCount });
}

/** Visits every screen at least once, then again until the time is up. */
async function visits(person, screens, until, found) {
  const { page, complaints } = person;
  page.on('requestfinished', (request) => note(request, found));
  do {
    for (const [path, addresses] of screens)
      for (const address of addresses.filter((one) => one !== NO_SCREEN)) {
        await page.goto(address);
        await settled(page);
        found.visited.add(path);
      }
    say(`${found.visited.size} screens visited, ${found.answers.length} queries`);
  } while (performance.now() < until);
  found.complaints.push(...complaints);
}

function note(request, { answers }) {
  if (new URL(request.url()).pathname !== '/graphql') return;
  const { operationName = '' } = request.postDataJSON() ?? {};
  const { requestStart, responseEnd } = request.timing();
  answers.push({ name: operationName, milliseconds: responseEnd - requestStart });
}

/** Runs at least one whole story. */
async function writes(person, until, { sent, complaints }, shared) {
  const sendAs = (ask) => async (command, input) => {
    const { done } = await ask(COMMANDS.get(command), input && { input }).catch((error) => {
      throw new Error(`${command} ${JSON.stringify(input)}: ${error.message}`);
    });
    sent.set(command, (sent.get(command) ?? 0) + 1);
    return done;
  };
  const contexts = [];
  const stranger = async () => {
    const { ask, context } = await visitor({ browser, app });
    contexts.push(context);
    return sendAs(ask);
  };
  const people = { send: sendAs(person.ask), visitor: stranger, versionOf: (id) => versionOf(person, id) };
  do {
    try {
      await story(people, shared);
    } catch (error) {
      complaints.push(String(error));
    }
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  } while (performance.now() < until);
}

/** There is only one of each of these records, so only one writer changes them. */
async function sharedRecords({ ask }) {
  const { page, network } = await ask('{ page(key: ACCESSIBILITY_STATEMENT) { id } network { id } }');
  const gap = async () => {
    const { todos } = await ask('{ todos(first: 100) { nodes { id kind canResolve } } }');
    return todos.nodes.find(({ kind, canResolve }) => canResolve && !WAITING.includes(kind)).id;
  };
  return { pageId: page.id, networkId: network.id, gap };
}

async function versionOf({ ask }, id) {
  const { node } = await ask(
    `query ($id: ID!) { node(id: $id) {
      ... on Page { version } ... on Network { version } ... on Account { version }
      ... on Partner { version } ... on Partnership { version } ... on Venue { version } } }`,
    { id },
  );
  return node.version;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
