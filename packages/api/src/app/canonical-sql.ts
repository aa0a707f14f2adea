/**
 * Writes the SQL of every operation in packages/api/canonical, as the district coordinator reads it, so that
 * reviewers see how a change affects the statements. `--check` fails if a file is stale.
 */
import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatSql } from './format-sql.js';
import { ReadCompiler } from './compile-reads.js';
import { viewerFor } from './viewer-for.js';

const FOLDER = fileURLToPath(new URL('../../canonical', import.meta.url));
/** Any fixed day. It is bound, so the text does not depend on it. */
const TODAY = '2018-06-15';

const compiler = await ReadCompiler.create();
const stale: string[] = [];
for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))) {
  const { statement, cost } = await compiler.compile(
    readFileSync(join(FOLDER, name), 'utf8'),
    viewerFor('district-coordinator'),
    TODAY,
  );
  const file = join(FOLDER, name.replace(/\.graphql$/, '.sql'));
  const text = `-- ${name}; plan: ${statement.mode}; cost: ${cost}\n${formatSql(statement.text)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  process.stderr.write(`The SQL of ${stale.join(', ')} is stale: run pnpm sql\n`);
  process.exitCode = 1;
}
