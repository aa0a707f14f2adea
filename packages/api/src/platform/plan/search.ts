import { searchPatterns } from '@partnerstwa/shared/name-search';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { invalid } from '../errors.js';
import type { FieldContext } from './model.js';
import type { ArgumentValues } from './execution.js';
import { all, literal, sql, type Sql } from './sql.js';

/**
 * The condition that a row's search key contains every word of the argument `search`. The shared package
 * normalises keys and words. Blank text matches every row; text without a word in it (“%”, “nr”) matches
 * none.
 */
export function matchesSearch(row: Sql, { args }: FieldContext): Sql | undefined {
  if (!args.has('search')) return undefined;
  // One condition per word: an index supports `like`, but not `like all`.
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

/** @throws {Refusal} INVALID if the text is too long, because each of its words becomes a condition */
function patternsOf(given: ArgumentValues, path: string): readonly string[] {
  const text = String(given['search']);
  if (text.length > 2 * TEXT_LIMITS.search || [...text].length > TEXT_LIMITS.search)
    throw invalid({ field: `${path}.search`, reason: 'TOO_LONG' });
  const patterns = searchPatterns(text);
  return patterns.length > 0 || text.trim() === '' ? patterns : [''];
}

/** Whether there is a search. Its words may match one row or almost all, and no single plan suits both. */
export function hasSearch({ args }: FieldContext): boolean {
  return args.has('search');
}
