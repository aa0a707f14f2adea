import type { DataProblem } from './data-set-problem.js';
import type { DataFile } from './read-data-set.js';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}]{2,}/u;
/** Nine digits grouped like a Polish number, an international number, or the word for telephone. */
const PHONES = [
  /(?<![\d/])\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/,
  /(?<!\d)\(?\d{2}\)?[ /-]{1,2}\d{2,3}[ -]\d{2}[ -]\d{2,3}(?!\d)/,
  /(?:\+|\b00)\d{2}[\d ()-]{7,}/,
  /\btel(?:efon|\.)?:? ?[\d(+]/i,
];

/** Finds telephone numbers and e-mail addresses: no file may contain one, not even in a comment. */
export function privateDataProblems(files: DataFile[]): DataProblem[] {
  return files.flatMap(({ name, text }) => {
    let key = '';
    return text.split('\n').flatMap((line) => {
      key = /^(?:- \{?)?key: ([^,\s]+)/.exec(line)?.[1] ?? key;
      const field = /^[\s-]*([A-Za-z]+):/.exec(line)?.[1] ?? '';
      const problem = (message: string) => [{ file: name, key, field, message }];
      if (EMAIL.test(line)) return problem('looks like an e-mail address');
      return PHONES.some((phone) => phone.test(line)) ? problem('looks like a telephone number') : [];
    });
  });
}
