import { searchPatterns } from '@partnerstwa/shared/name-search';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { invalid } from '../errors.js';
import type { Site } from './model.js';
import type { ArgumentValues } from './run.js';
import { all, literal, sql, type Sql } from './sql.js';

/**
 * That a row's search key holds every word of the argument `search`, as the shared package writes keys and reads words.
 * Blank text searches for nothing and finds all; text without a word in it (“%”, “nr”) finds none.
 */
export function found(row: Sql, { args }: Site): Sql | undefined {
  if (!args.has('search')) return undefined;
  // A condition for each word: an index takes `like`, and does not take `like all`.
  const words = Number(args.choose((given, path) => patternsOf(given, path).length));
  const patterns = args.bind('text[]', patternsOf);
  return all(
    Array.from(
      { length: words },
      (_, i) => sql`${row}.search_key like (${patterns})[${literal(String(i + 1))}]`,
    ),
  );
}

/** @throws {Refusal} INVALID for a text that nobody types: each of its words would be a condition */
function patternsOf(given: ArgumentValues, path: string): readonly string[] {
  const text = String(given['search']);
  if (text.length > 2 * TEXT_LIMITS.search || [...text].length > TEXT_LIMITS.search)
    throw invalid({ field: `${path}.search`, reason: 'TOO_LONG' });
  const patterns = searchPatterns(text);
  return patterns.length > 0 || text.trim() === '' ? patterns : [''];
}

/** Letters from which on a word is rare enough for the index of words, whatever it is. */
const TELLING = 3;

/**
 * Whether a search wants a plan for its words: where all are short they find nearly everything, and the index of the order serves.
 * Longer ones go by the index of words under any plan, and planning anew would cost as much as the search.
 */
export function searches({ args }: Site): boolean {
  if (!args.has('search')) return false;
  return (
    args.choose((given, path) =>
      patternsOf(given, path).every((pattern) => pattern.replace(/[% ]/g, '').length < TELLING),
    ) === true
  );
}
