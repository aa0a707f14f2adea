import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { serverUrl } from './templates.js';

/** What `crash --json` says of one engine. */
interface Report {
  kills: number;
  inFlight: number;
  acknowledged: number;
  retried: number;
  findings: string[];
  faults: number;
  missedFaults: string[];
}

const engine = serverUrl() === null ? 'embedded' : 'server';

/** The command itself, as `pnpm crash` runs it, on what stands in the source. */
async function crash(...options: string[]): Promise<{ exitCode: number; report: Report }> {
  const program = join(import.meta.dirname, '../crash/crash.mjs');
  const args = [program, '--source', '--json', '--engine', engine, ...options];
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      args,
      { env: { ...process.env, NODE_OPTIONS: '' } },
      (error, figures, progress) => {
        if (!figures) return reject(new Error(progress, { cause: error }));
        resolve({ exitCode: child.exitCode!, report: (JSON.parse(figures) as Report[])[0]! });
      },
    );
  });
}

it('keeps every acknowledged write, once, when the server is killed while several write', async () => {
  const { exitCode, report } = await crash('--short');
  expect(report.findings).toEqual([]);
  expect(report.missedFaults).toEqual([]);
  expect(report).toMatchObject({ kills: 2, faults: 11 });
  expect(report.acknowledged).toBeGreaterThanOrEqual(100);
  // Killed with writes under way, whose outcome nobody knew.
  expect(report.inFlight).toBeGreaterThan(0);
  expect(report.retried).toBeGreaterThan(0);
  expect(exitCode).toBe(0);
}, 180_000);

it('fails, and says which, when an acknowledged write is lost', async () => {
  const { exitCode, report } = await crash('--kills', '0', '--writes', '20', '--fault', 'a lost command');
  const lost = /^LOST \w+ [0-9a-f-]{36} was acknowledged and is not there$/;
  expect(report.findings).toContainEqual(expect.stringMatching(lost));
  expect(exitCode).toBe(1);
}, 120_000);
