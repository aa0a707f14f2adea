import { format } from 'sql-formatter';

/** A statement with one clause a line, for reading and for diffs. */
export function formatSql(text: string): string {
  return format(text, { language: 'postgresql', expressionWidth: 100, keywordCase: 'lower' });
}
