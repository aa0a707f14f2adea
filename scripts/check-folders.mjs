/** `pnpm check folders`: no folder has too many files to take in at a glance. Tests and generated files do not count. */
import { readdirSync } from 'node:fs';

const MOST_FILES = 25;
const COUNTED = /(?<!\.test|\.graphql)\.tsx?$/;

function tooFull(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const count = entries.filter((entry) => entry.isFile() && COUNTED.test(entry.name)).length;
  const here =
    count > MOST_FILES ? [`${folder}: ${count} files; at most ${MOST_FILES}. Split the folder.`] : [];
  return [
    ...here,
    ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => tooFull(`${folder}/${name}`)),
  ];
}

const found = ['shared', 'api', 'admin'].flatMap((name) => tooFull(`packages/${name}/src`));
if (found.length > 0) {
  console.error(found.join('\n'));
  process.exit(1);
}
