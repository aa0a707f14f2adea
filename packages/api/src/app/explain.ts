/**
 * `pnpm explain 'query …' --as VIEWER [--variables JSON] [--analyze]`: prints the SQL that the read plan
 * compiles for a query, its cost and PostgreSQL's plan for it on the database of DATABASE_URL or DATA_DIR.
 * `--analyze` runs the statement.
 */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { migrations } from '../migrations/index.js';
import { readConfig } from '../platform/config.js';
import { openDatabaseBeside } from '../platform/database/open-database.js';
import { createLog } from '../platform/log.js';
import { ReadCompiler, type CompiledOperation } from './compile-reads.js';
import { formatSql } from './format-sql.js';
import { entities } from './slices.js';
import { viewerFor, VIEWER_NAMES } from './viewer-for.js';

async function explain({ statement, values }: CompiledOperation, analyze: boolean): Promise<string> {
  const log = createLog('warn');
  const database = await openDatabaseBeside(readConfig(process.env), { entities, migrations, log });
  try {
    const rows = await database.query<{ 'QUERY PLAN': string }>(
      `explain (${analyze ? 'analyze, buffers' : 'costs'}) ${statement.text}`,
      [...values],
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await database.close();
  }
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string', default: 'public' },
    variables: { type: 'string', default: '{}' },
    analyze: { type: 'boolean', default: false },
  },
});
const [query] = positionals;
if (!query) {
  process.stderr.write(`Usage: pnpm explain 'query …' --as ${VIEWER_NAMES.join('|')}\n`);
  process.exitCode = 2;
} else {
  const compiler = await ReadCompiler.create();
  const variables = JSON.parse(options.variables) as Record<string, unknown>;
  const compiled = await compiler.compile(query, viewerFor(options.as), warsawDay(new Date()), variables);
  process.stdout.write(`${formatSql(compiled.statement.text)}\n\n`);
  process.stdout.write(
    `Cost: ${compiled.cost} of ${REQUEST_LIMITS.cost}; plan mode: ${compiled.statement.mode}\n\n`,
  );
  process.stdout.write(`${await explain(compiled, options.analyze)}\n`);
}
