import { searchBinds, searchQuestion, type SearchBinds } from '@partnerstwa/shared/search-question';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { invalid } from '../../errors.js';
import type { ArgumentValues } from '../execution.js';
import { TEXT_KINDS } from '../../text/text-kinds.js';
import type { FieldContext, SortKey } from '../model.js';
import { bind, column, sql, type Sql } from '../sql.js';

/** The column that the rows of {@link foundRows} have beside those of their table. */
const GRADE = 'search_grade';

/**
 * The rows of a table that the argument `search` finds, each with its grade; undefined without a search. Blank text is none. Text without a
 * word in it (“%”, “nr”) finds nothing.
 *
 * The fence (offset 0) has the index of words applied before sorting: the planner assumes that filter and order are independent, but those of
 * names correlate. Rights stay outside. Every alternative is always asked for, so the grade of a row depends on its own words alone, and
 * words of hidden rows change nothing.
 */
export function foundRows(table: Sql, alias: () => Sql, { args }: FieldContext): Sql | undefined {
  if (!args.has('search')) return undefined;
  const asks = args.choose((given, path) => asksFor(textOf(given, path)));
  if (asks === 'NOTHING') return undefined;
  const row = alias();
  if (asks === 'NO_WORD') return sql`select ${row}.*, 0 as search_grade from ${table} ${row} where false`;
  const binds = args.computed((given, path) => bindsOf(textOf(given, path)));
  const bound = (type: string, name: keyof SearchBinds) => bind(type, (execution) => binds(execution)[name]);
  const [typed, stems, others] = [
    bound('tsquery', 'typed'),
    bound('tsquery', 'stems'),
    bound('tsquery', 'others'),
  ];
  const [forgiving, places, slips] = [
    bound('text[]', 'forgiving'),
    bound('integer[]', 'places'),
    bound('text[]', 'slips'),
  ];
  return sql`with asked as materialized (select search.forgiving(${forgiving}, ${places}, ${slips}) as forgiving)
    select ${row}.*, case when ${row}.search_words @@ ${typed} then 0 when ${row}.search_words @@ ${stems} then 1
      when ${row}.search_words @@ (select a.forgiving from asked a) then 2 else 3 end as search_grade
    from ${table} ${row} where ${row}.search_words @@ ((select a.forgiving from asked a) || ${others}) offset 0`;
}

/** Better matches come first, whatever the order. */
export const byGrade: SortKey = { sql: (row) => column(row, GRADE), type: 'integer' };

/** The value of `SearchMatch` of a found row, as text. */
export function matchSql(row: Sql): Sql {
  return sql`case when ${column(row, GRADE)} <= 1 then 'EXACT' else 'SIMILAR' end`;
}

function asksFor(text: string): 'NOTHING' | 'NO_WORD' | 'WORDS' {
  if (text.trim() === '') return 'NOTHING';
  return searchQuestion(text) ? 'WORDS' : 'NO_WORD';
}

function bindsOf(text: string): SearchBinds {
  const question = searchQuestion(text);
  if (!question) throw new Error('A search without words has a statement of its own');
  return searchBinds(question);
}

/** @throws {Refusal} INVALID if the text is too long, because each of its words is looked up many times over */
function textOf(given: ArgumentValues, path: string): string {
  const text = TEXT_KINDS.LINE(String(given['search']));
  if (text.length > 2 * TEXT_LIMITS.search || [...text].length > TEXT_LIMITS.search)
    throw invalid({ field: `${path}.search`, reason: 'TOO_LONG' });
  return text;
}
