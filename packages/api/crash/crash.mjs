/**
 * `pnpm crash`: kills the server, and PostgreSQL itself, while several people write, and shows that every
 * acknowledged write is there, once. Progress goes to standard error, the table (or, with --json, the
 * figures) to standard output. Ends with 1 where a write was lost, done twice or half, or where the check
 * does not find a fault that is planted to try it.
 */
import { parseArgs } from 'node:util';
import { main, StartError } from '../../../scripts/console.mjs';
import { prepare } from '../../../scripts/prepare.mjs';
import { embeddedEngine, serverEngine } from './engines.mjs';
import { FAULT_NAMES } from './faults.mjs';
import { CrashRun } from './run.mjs';
import { tableOf } from './table.mjs';

const USAGE = `Usage: pnpm crash [--engine both|embedded|server] [--kills 30] [--writes 5000] [--writers 8] [--seed N]
                  [--short] (3 kills, 100 writes) [--source] (run what is not built) [--json] [--fault NAME]
Faults, to see one found: ${FAULT_NAMES.join(', ')}.`;

const NO_SERVER =
  'No programs of PostgreSQL 15 or later here (PATH, /usr/lib/postgresql), and no DATABASE_URL';

const NUMBERS = ['kills', 'writes', 'writers', 'seed'];
const OPTIONS = {
  engine: { type: 'string', default: 'both' },
  ...Object.fromEntries(NUMBERS.map((name) => [name, { type: 'string' }])),
  short: { type: 'boolean', default: false },
  source: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  fault: { type: 'string' },
};

// An end from outside runs what is left to clear up: the child, its folder, PostgreSQL.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

await main(async () => {
  const options = readOptions();
  if (options.program === 'built') await prepare();
  const reports = [];
  for (const name of options.engines) {
    const engine = name === 'embedded' ? embeddedEngine() : await serverEngine();
    if (engine) reports.push(await runOn(engine, options));
    else if (options.engines.length === 1) throw new StartError(`${NO_SERVER}.`, 2);
    else process.stderr.write(`${NO_SERVER}: the embedded engine alone was tried.\n`);
  }
  process.stdout.write(options.json ? `${JSON.stringify(reports)}\n` : tableOf(reports));
  if (!reports.every(isSound)) process.exitCode = 1;
});

async function runOn(engine, options) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  const say = (text) => process.stderr.write(`${seconds()} s  ${engine.name}: ${text}\n`);
  try {
    const report = await new CrashRun(engine, options, say).run();
    for (const finding of report.findings.slice(0, 20)) say(finding);
    return { ...report, seconds: Number(seconds()) };
  } finally {
    await engine.close();
  }
}

function isSound({ findings, missedFaults }) {
  return findings.length === 0 && missedFaults.length === 0;
}

function readOptions() {
  const { values } = parsed();
  const { engine, short, source, json, fault = null } = values;
  const engines = { both: ['embedded', 'server'], embedded: ['embedded'], server: ['server'] }[engine];
  const usual = short ? { kills: 3, writes: 100, writers: 4 } : { kills: 30, writes: 5000, writers: 8 };
  const numbers = Object.fromEntries(
    NUMBERS.map((name) => [name, Number(values[name] ?? usual[name] ?? Date.now() % 1_000_000)]),
  );
  const fits = Object.values(numbers).every((number) => Number.isInteger(number) && number >= 0);
  if (!engines || !fits || numbers.writers === 0 || (fault && !FAULT_NAMES.includes(fault)))
    throw new StartError(USAGE, 2);
  process.stderr.write(`Seed ${numbers.seed} decides what is written and when it is tried to kill.\n`);
  return { ...numbers, engines, json, fault, program: source ? 'source' : 'built' };
}

function parsed() {
  try {
    return parseArgs({ options: OPTIONS });
  } catch (error) {
    throw new StartError(`${error.message}\n${USAGE}`, 2);
  }
}
