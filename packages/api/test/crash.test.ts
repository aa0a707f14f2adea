import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** The report of `crash --json` on one database. */
interface Report {
  kills: number;
  inFlight: number;
  acknowledged: number;
  retried: number;
  findings: string[];
  faults: number;
  missedFaults: string[];
}

const engine = process.env.DATABASE_URL ? 'server' : 'embedded';

/** Runs the program of `pnpm crash` from the sources. */
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

it('keeps every acknowledged write exactly once when the server, the database and both are killed', async () => {
  const { exitCode, report } = await crash('--short');
  expect(report.findings).toEqual([]);
  expect(report.missedFaults).toEqual([]);
  expect(report).toMatchObject({ kills: 3, faults: 11 });
  expect(report.acknowledged).toBeGreaterThanOrEqual(100);
  // Some writes were in flight at the kill, so it was unknown whether they were stored.
  expect(report.inFlight).toBeGreaterThan(0);
  expect(report.retried).toBeGreaterThan(0);
  expect(exitCode).toBe(0);
}, 180_000);

it('fails and names the lost write when an acknowledged write is missing', async () => {
  const { exitCode, report } = await crash('--kills', '0', '--writes', '20', '--fault', 'a lost command');
  const lost = /^LOST \w+ [0-9a-f-]{36} was acknowledged and is not there$/;
  expect(report.findings).toContainEqual(expect.stringMatching(lost));
  expect(exitCode).toBe(1);
}, 120_000);
