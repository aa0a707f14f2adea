import type { DataProblem } from './data-set-problem.js';
import { type DataRecord, type DataSet, type RecordKind, recordSchemas } from './data-set.schema.js';

export const RECORD_KINDS = Object.keys(recordSchemas) as RecordKind[];

/** Every record of the data set with its kind. */
export function allRecords(dataSet: DataSet): { kind: RecordKind; record: DataRecord<RecordKind> }[] {
  return RECORD_KINDS.flatMap((kind) => dataSet[kind].map((record) => ({ kind, record })));
}

/** A problem of one record. */
export function problemOf(
  record: { file: string; key: string },
  field: string,
  message: string,
): DataProblem {
  return { file: record.file, key: record.key, field, message };
}

/** The kind and key of an actor, such as `partner:ops`. The only network needs no key. */
export function actorOf(text: string): { kind: 'partner' | 'partnership' | 'network'; key: string } {
  const [kind = '', key = ''] = text.split(':');
  return { kind: kind === 'partner' || kind === 'partnership' ? kind : 'network', key };
}
