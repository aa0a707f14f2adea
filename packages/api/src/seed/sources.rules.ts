import { EdtfError, parseEdtf } from '@partnerstwa/shared/edtf';
import { DATE_FIELDS } from '../domain/sources/statement.rules.js';
import { allRecords, problemOf } from './data-set-index.js';
import type { DataProblem } from './data-set-problem.js';
import type { DataRecord, DataSet, NamedKind, RecordKind, StatementRecord } from './data-set.schema.js';

/** A longer wording would be more than a quoted phrase. */
const WORDING_WORDS = 25;

/**
 * The fields that need a statement if the record has them: under `value` with the same value, under `any`
 * with any value.
 */
const STATED: { [K in RecordKind]?: { value: string[]; any: string[] } } = {
  partnership: { value: ['foundedOn', 'endedOn', 'status', 'area'], any: [] },
  partner: { value: [], any: ['parent', 'description'] },
  membership: { value: ['from', 'to'], any: [] },
  venue: { value: ['address'], any: ['partOf'] },
  event: {
    value: ['date', 'durationMinutes', 'edition', 'theme'],
    any: ['venue', 'participations', 'topics', 'audiences', 'attendance'],
  },
};
/**
 * The statement that every record of a kind needs. A membership needs one source that lists it, even if
 * others do not.
 */
const ALWAYS: { [K in RecordKind]?: { field: string; value?: string } } = {
  network: { field: 'coordinator' },
  membership: { field: 'membership', value: 'LISTED' },
  series: { field: 'title' },
};

/** Finds facts without a source, stated dates that are not dates, and wordings longer than a short phrase. */
export function sourceProblems(dataSet: DataSet): DataProblem[] {
  return [
    ...allRecords(dataSet).flatMap(({ kind, record }) => [
      ...unstated(kind, record),
      ...statementsOf(record).flatMap((statement, at) => statementProblems(record, statement, at)),
    ]),
    ...[...dataSet.partnership, ...dataSet.partner, ...dataSet.venue].flatMap((record) => [
      ...undatedNames(record),
      ...record.names.flatMap(({ wording }, at) => wordingProblems(record, `names.${at}`, wording)),
    ]),
  ];
}

function unstated(kind: RecordKind, record: DataRecord<RecordKind>): DataProblem[] {
  const facts = record as unknown as Record<string, unknown>;
  const holds = (field: string) =>
    facts[field] !== undefined && !(Array.isArray(facts[field]) && facts[field].length === 0);
  const { value: valued = [], any = [] } = STATED[kind] ?? {};
  const stated = [
    ...valued.filter(holds).map((field) => ({ field, value: String(facts[field]) })),
    ...any.filter(holds).map((field) => ({ field })),
  ];
  const needed: { field: string; value?: string }[] = [...stated, ...[ALWAYS[kind] ?? []].flat()];
  return needed
    .filter(({ field, value }) => !isStated(statementsOf(record), field, value))
    .map(({ field, value }) =>
      problemOf(record, field, `no source says ${value === undefined ? 'this' : `"${value}"`}`),
    );
}

function isStated(statements: StatementRecord[], field: string, value?: string): boolean {
  return statements.some(
    (stated) => stated.field === field && (value === undefined || stated.value === value),
  );
}

function statementProblems(
  record: DataRecord<RecordKind>,
  statement: StatementRecord,
  at: number,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const problem = (field: string, message: string) =>
    problems.push(problemOf(record, `statements.${at}.${field}`, message));
  const { field, value, wording } = statement;
  if (value === undefined && wording === undefined)
    problem('value', 'says nothing: neither value nor wording');
  if (DATE_FIELDS.includes(field)) {
    const reason = dateReason(value);
    if (reason) problem('value', `not an EDTF date: ${reason}`);
  }
  return [...problems, ...wordingProblems(record, `statements.${at}`, wording)];
}

function wordingProblems(record: DataRecord<RecordKind>, where: string, wording = ''): DataProblem[] {
  const words = wording.split(/\s+/).length;
  return words > WORDING_WORDS
    ? [problemOf(record, `${where}.wording`, `${words} words; a quotation has at most ${WORDING_WORDS}`)]
    : [];
}

function dateReason(value: string | undefined): string | null {
  try {
    parseEdtf(value ?? '');
    return null;
  } catch (error) {
    if (error instanceof EdtfError) return error.reason;
    throw error;
  }
}

/** The first and last day of a name need a statement with that date. */
function undatedNames(record: DataRecord<NamedKind>): DataProblem[] {
  const dates = record.statements
    .filter(({ field }) => DATE_FIELDS.includes(field))
    .map(({ value }) => value);
  return record.names.flatMap((name, at) =>
    (['validFrom', 'validTo'] as const)
      .filter((field) => name[field] !== undefined && !dates.includes(name[field]))
      .map((field) => problemOf(record, `names.${at}.${field}`, `no source says "${name[field]}"`)),
  );
}

function statementsOf(record: DataRecord<RecordKind>): StatementRecord[] {
  return 'statements' in record ? record.statements : [];
}
