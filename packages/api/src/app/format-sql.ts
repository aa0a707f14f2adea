import { format } from 'sql-formatter';

/** Formats a statement with one clause per line, for reading and for diffs. */
export function formatSql(text: string): string {
  return format(text, { language: 'postgresql', expressionWidth: 100, keywordCase: 'lower' });
}
