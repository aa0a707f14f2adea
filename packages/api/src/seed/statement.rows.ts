import { valueBounds } from '../domain/sources/statement.rules.js';
import { dataSetId } from './data-set-id.js';
import type { DataSet, NameRecord, RecordKind, StatementRecord } from './data-set.schema.js';
import type { Row } from './dated.rows.js';

/** The kinds that statements are about, with the prefix of their ids and columns. */
const SUBJECTS = {
  network: 'network',
  partnership: 'partnership',
  partner: 'partner',
  membership: 'membership',
  venue: 'venue',
  series: 'event_series',
  event: 'event',
} as const satisfies Partial<Record<RecordKind, string>>;

/** One row for each statement of each record; each source of a name gives one more. */
export function statementRows(dataSet: DataSet): Row[] {
  const kinds = Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[];
  return kinds.flatMap((kind) =>
    dataSet[kind].flatMap((record: { key: string; statements: StatementRecord[]; names?: NameRecord[] }) => {
      const type = SUBJECTS[kind];
      const statements = [...nameStatements(record.names ?? []), ...record.statements];
      return statements.map((statement, at) => statementRow(type, record.key, statement, at));
    }),
  );
}

function nameStatements(names: NameRecord[]): StatementRecord[] {
  return names.flatMap(({ name, sources, wording }) =>
    sources.map((source) => ({ source, field: 'names', value: name, wording })),
  );
}

function statementRow(
  type: string,
  key: string,
  { source, field, value, wording }: StatementRecord,
  at: number,
): Row {
  const { valueEarliest, valueLatest } = valueBounds(field, value ?? null);
  const subjects = Object.values(SUBJECTS).map((subject) => [
    `${subject}_id`,
    subject === type ? dataSetId(type, key) : null,
  ]);
  return {
    id: dataSetId('statement', `${type}:${key}:${at}`),
    source_id: dataSetId('source', source),
    ...(Object.fromEntries(subjects) as Row),
    field,
    value: value ?? null,
    value_earliest: valueEarliest,
    value_latest: valueLatest,
    wording: wording ?? null,
  };
}
