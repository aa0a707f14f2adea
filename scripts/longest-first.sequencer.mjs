import Sequencer from '@jest/test-sequencer';

/** Files that take minutes, the longest first. jest knows no times in a fresh clone and starts with the largest files. */
const LONGEST = [
  'packages/admin/test/unfolded-screens.test.ts',
  'packages/admin/test/screens.test.ts',
  'packages/admin/test/filled-screens.test.ts',
  'packages/admin/test/dialogs.test.ts',
  'packages/api/test/rights/no-gain.test.ts',
  'packages/admin/test/soak.test.ts',
];

/** Starts with the tests that take longest, so that the last worker does not run them alone. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    return [...(await super.sort(tests))].sort((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ path }) {
  const rank = LONGEST.findIndex((file) => path.replaceAll('\\', '/').endsWith(file));
  return rank === -1 ? LONGEST.length : rank;
}
