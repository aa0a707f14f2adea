/** Ways to plant a fault in a copy of the repository. Each is a function of the copy's root, with the `file` that it changes. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const plant = (file, write) => Object.assign((root) => write(join(root, file)), { file });
export const add = (file, text) => plant(file, (path) => appendFileSync(path, text));
export const create = (file, text) =>
  plant(file, (path) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  });
export const replace = (file, from, to) =>
  plant(file, (path) => {
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain “${from}”`);
    writeFileSync(path, text.replace(from, to));
  });
