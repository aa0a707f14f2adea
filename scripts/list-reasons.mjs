/**
 * Writes the table of error reasons in docs/api.md from packages/shared/src/error-reasons.ts. `--check` fails if the
 * table is out of date, or if no code gives one of the reasons.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REASONS } from '../packages/shared/src/error-reasons.ts';

const PAGE = 'docs/api.md';
const [FROM, TO] = ['<!-- made by `pnpm reasons` -->', '<!-- end of the reasons -->'];
const SOURCES = ['packages/api/src', 'packages/shared/src'];

const text = readFileSync(PAGE, 'utf8');
const [before, rest] = text.split(FROM);
const after = rest.split(TO)[1];
const wanted = `${before}${FROM}\n\n${table()}\n${TO}${after}`;

if (!process.argv.includes('--check')) writeFileSync(PAGE, wanted);
else {
  const unused = unusedReasons();
  for (const reason of unused) console.error(`No code gives the reason ${reason}`);
  if (text !== wanted) console.error(`The table in ${PAGE} is out of date: run pnpm reasons`);
  if (text !== wanted || unused.length > 0) process.exitCode = 1;
}

function table() {
  const rows = Object.entries(REASONS).map(([reason, meaning]) => [`\`${reason}\``, meaning]);
  const widths = [0, 1].map((i) => Math.max(...rows.map((row) => row[i].length)));
  const line = (cells, fill = ' ') =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i], fill)).join(' | ')} |\n`;
  return [line(['reason', 'meaning']), line(['', ''], '-'), ...rows.map((row) => line(row))].join('');
}

/** Reasons that no source gives. Codes that graphql or Apollo Server gives are not in our sources. */
function unusedReasons() {
  const sources = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => /(?<!\.test)\.ts$/.test(file) && file !== 'error-reasons.ts')
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  ).join('\n');
  const given = /^(GRAPHQL_|BAD_USER_INPUT$|OPERATION_RESOLUTION_FAILURE$)/;
  return Object.keys(REASONS).filter((reason) => !given.test(reason) && !sources.includes(`'${reason}'`));
}
