import { searchPatterns } from '@partnerstwa/shared/name-search';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { invalid } from '../errors.js';
import type { FieldContext } from './model.js';
import type { ArgumentValues } from './execution.js';
import { all, literal, sql, type Sql } from './sql.js';

/**
 * That a row's search key holds every word of the argument `search`, as the shared package writes keys and reads words.
 * Blank text searches for nothing and finds all; text without a word in it (“%”, “nr”) finds none.
 */
export function found(row: Sql, { args }: FieldContext): Sql | undefined {
  if (!args.has('search')) return undefined;
  // A condition for each word: an index takes `like`, and does not take `like all`.
  const words = Number(args.choose((given, path) => patternsOf(given, path).length));
  if (words === 0) return undefined;
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

/** Whether there is a search: its words find one row or nearly all, and no plan suits both. */
export function searches({ args }: FieldContext): boolean {
  return args.has('search');
}
