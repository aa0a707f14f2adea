import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The report of `soak --json`. */
interface Report {
  readonly unhealthy: number;
  readonly health: { readonly count: number };
  readonly queries: number;
  readonly changes: number;
  readonly commands: Readonly<Record<string, number>>;
  readonly visited: readonly string[];
  readonly complaints: readonly string[];
}

it('a soak run visits every screen and runs every command without a failure or an unhealthy /healthz', async () => {
  const program = join(ROOT, 'packages', 'admin', 'soak', 'soak.mjs');
  const loader = join(ROOT, 'scripts', 'typescript.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', loader, program, '--minutes', '0', '--json', '--observe'],
    { env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const report = JSON.parse(stdout) as Report;
  expect(report.complaints).toEqual([]);
  expect(Object.keys(report.commands)).toEqual(commandsOfTheSchema());
  expect(report.visited.length).toBeGreaterThan(15);
  expect(report.queries).toBeGreaterThan(report.visited.length);
  expect(report.changes).toBeGreaterThan(50);
  expect(report.health.count).toBeGreaterThan(0);
  expect(report.unhealthy).toBe(0);
}, 300_000);

function commandsOfTheSchema(): string[] {
  const schema = readFileSync(join(ROOT, 'packages', 'api', 'schema.graphql'), 'utf8');
  return Object.keys(buildSchema(schema).getMutationType()?.getFields() ?? {}).sort();
}
