/**
 * `npm test`: installs and builds if necessary, then runs jest with any further arguments. Ends with `N
 * passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './console.mjs';
import { ROOT } from './pnpm.mjs';
import { prepare } from './prepare.mjs';

await main(async () => {
  await prepare();
  const folder = mkdtempSync(join(tmpdir(), 'partnerstwa-results-'));
  const results = join(folder, 'results.json');
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const options = [
    process.env.NODE_OPTIONS,
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
  ];
  const { status } = spawnSync(
    process.execPath,
    [jest, '--json', `--outputFile=${results}`, ...process.argv.slice(2)],
    {
      cwd: ROOT,
      // jest writes its report to standard error, and with --json the results to standard output too.
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: options.filter(Boolean).join(' ') },
    },
  );
  const { passed, failed } = count(results);
  rmSync(folder, { recursive: true, force: true });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = status === 0 && failed === 0 ? 0 : 1;
});

/** A suite that could not run counts as one failure, and so does a run without results. */
function count(results) {
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}
