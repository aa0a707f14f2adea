import { actorOf, allRecords, problemOf, RECORD_KINDS } from './data-set-index.js';
import type { DataProblem } from './data-set-problem.js';
import type { DataRecord, DataSet, NameRecord, RecordKind, StatementRecord } from './data-set.schema.js';

/** A record's reference to another record by kind and key. */
interface Reference {
  record: { file: string; key: string };
  field: string;
  kind: RecordKind;
  key: string;
}

/** Finds references to missing records, repeated keys, and records that contradict each other's structure. */
export function referenceProblems(dataSet: DataSet): DataProblem[] {
  const existing = new Set(allRecords(dataSet).map(({ kind, record }) => `${kind}:${record.key}`));
  const missing = references(dataSet)
    .filter(({ kind, key }) => !existing.has(`${kind}:${key}`))
    .map(({ record, field, kind, key }) => problemOf(record, field, `there is no ${kind} "${key}"`));
  return [...missing, ...repeatedKeys(dataSet), ...networkProblems(dataSet), ...structureProblems(dataSet)];
}

function repeatedKeys(dataSet: DataSet): DataProblem[] {
  return RECORD_KINDS.flatMap((kind) => {
    const seen = new Set<string>();
    return dataSet[kind].flatMap((record: { file: string; key: string }) => {
      if (seen.has(record.key)) return [problemOf(record, 'key', `a second ${kind} with this key`)];
      seen.add(record.key);
      return [];
    });
  });
}

function networkProblems({ network }: DataSet): DataProblem[] {
  return network.length === 1
    ? []
    : network.slice(1).map((record) => problemOf(record, 'key', 'a second network'));
}

/** The shown name comes first, a partner has one membership per partnership, and nothing contains itself. */
function structureProblems(dataSet: DataSet): DataProblem[] {
  const named = [...dataSet.partner, ...dataSet.partnership, ...dataSet.venue];
  const names = named
    .filter(({ names: [first] }) => first?.kind !== 'OFFICIAL')
    .map((record) =>
      problemOf(record, 'names.0.kind', 'the first name is the shown one, so it must be OFFICIAL'),
    );
  const seen = new Set<string>();
  const twice = dataSet.membership.flatMap((record) => {
    const pair = `${record.partnership}/${record.partner}`;
    if (record.key !== pair)
      return [problemOf(record, 'key', `the key of this membership must be "${pair}"`)];
    return seen.has(pair)
      ? [problemOf(record, 'partner', 'a second membership of the same partner')]
      : (seen.add(pair), []);
  });
  return [
    ...names,
    ...twice,
    ...cycles(dataSet.partner, 'parent', ({ parent }) => parent),
    ...cycles(dataSet.venue, 'partOf', ({ partOf }) => partOf),
  ];
}

function cycles<R extends { file: string; key: string }>(
  records: R[],
  field: string,
  above: (record: R) => string | undefined,
): DataProblem[] {
  const byKey = new Map(records.map((record) => [record.key, record]));
  return records.flatMap((record) => {
    let next = above(record);
    for (let steps = 0; next !== undefined && steps < records.length; steps += 1) {
      if (next === record.key) return [problemOf(record, field, 'contains itself')];
      const found = byKey.get(next);
      next = found && above(found);
    }
    return [];
  });
}

function references(dataSet: DataSet): Reference[] {
  const found: Reference[] = [];
  const add = (record: Reference['record'], field: string, kind: RecordKind, key: string | undefined) => {
    if (key !== undefined) found.push({ record, field, kind, key });
  };
  for (const { record } of allRecords(dataSet)) addSourceReferences(record, add);
  for (const record of dataSet.network) add(record, 'coordinator', 'partner', record.coordinator);
  for (const record of dataSet.partner) add(record, 'parent', 'partner', record.parent);
  for (const record of dataSet.membership) {
    add(record, 'partner', 'partner', record.partner);
    add(record, 'partnership', 'partnership', record.partnership);
  }
  for (const record of dataSet.venue) {
    add(record, 'partOf', 'venue', record.partOf);
    add(record, 'partner', 'partner', record.partner);
  }
  for (const record of dataSet.event) addEventReferences(record, add);
  return found;
}

type Add = (record: Reference['record'], field: string, kind: RecordKind, key: string | undefined) => void;

function addSourceReferences(record: DataRecord<RecordKind>, add: Add): void {
  const { statements = [], names = [] } = record as { statements?: StatementRecord[]; names?: NameRecord[] };
  statements.forEach(({ source }, at) => add(record, `statements.${at}.source`, 'source', source));
  names.forEach(({ sources }, at) =>
    sources.forEach((source) => add(record, `names.${at}.sources`, 'source', source)),
  );
}

function addEventReferences(record: DataRecord<'event'>, add: Add): void {
  add(record, 'series', 'series', record.series);
  add(record, 'venue', 'venue', record.venue);
  for (const topic of record.topics) add(record, 'topics', 'topic', topic);
  record.participations.forEach(({ actor, fromActors }, at) => {
    const actors = actor === undefined ? fromActors : [actor, ...fromActors];
    for (const named of actors.map(actorOf).filter(({ kind }) => kind !== 'network')) {
      add(record, `participations.${at}`, named.kind, named.key);
    }
  });
}
