import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { type DataProblem, DataSetError } from './data-set-problem.js';
import { type DataRecord, type DataSet, type RecordKind, recordSchemas } from './data-set.schema.js';

/** The kind of records in each file. Events have one file per year. */
const FILES: [RegExp, RecordKind][] = [
  [/^sources\.yaml$/, 'source'],
  [/^network\.yaml$/, 'network'],
  [/^partnerships\.yaml$/, 'partnership'],
  [/^partners\.yaml$/, 'partner'],
  [/^memberships\.yaml$/, 'membership'],
  [/^venues\.yaml$/, 'venue'],
  [/^series\.yaml$/, 'series'],
  [/^topics\.yaml$/, 'topic'],
  [/^events-\d{4}\.yaml$/, 'event'],
];

/** The text of a file, kept to search it for personal data. */
export interface DataFile {
  name: string;
  text: string;
}

/**
 * Reads a folder of the data set into typed records.
 * @returns the records, and the text of each file
 * @throws DataSetError with every file that is not YAML and every record that does not match its schema
 */
export async function readDataSet(folder: string): Promise<{ dataSet: DataSet; files: DataFile[] }> {
  const files = await readFiles(folder);
  const problems: DataProblem[] = [];
  const dataSet = emptyDataSet();
  for (const file of files) readFileInto(dataSet, file, problems);
  for (const [pattern, kind] of FILES) {
    if (files.some((file) => pattern.test(file.name))) continue;
    problems.push({ file: basename(folder), key: '', field: '', message: `no file of ${kind} records` });
  }
  if (problems.length > 0) throw new DataSetError(problems);
  return { dataSet, files };
}

async function readFiles(folder: string): Promise<DataFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}

function emptyDataSet(): DataSet {
  return {
    source: [],
    network: [],
    partnership: [],
    partner: [],
    membership: [],
    venue: [],
    series: [],
    topic: [],
    event: [],
  };
}

function readFileInto(dataSet: DataSet, { name, text }: DataFile, problems: DataProblem[]): void {
  const problem = (key: string, field: string, message: string) =>
    problems.push({ file: name, key, field, message });
  const kind = FILES.find(([pattern]) => pattern.test(name))?.[1];
  if (!kind) {
    problem('', '', 'no file of the data set has this name');
    return;
  }
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    for (const error of document.errors) problem('', '', error.message);
    return;
  }
  const content: unknown = document.toJS();
  const records: unknown = kind === 'network' ? [content] : content;
  if (!Array.isArray(records)) {
    problem('', '', 'not a list of records');
    return;
  }
  for (const record of records) readRecordInto(dataSet, kind, name, record, problems);
}

function readRecordInto<K extends RecordKind>(
  dataSet: DataSet,
  kind: K,
  file: string,
  record: unknown,
  problems: DataProblem[],
): void {
  // The schema of a kind yields the record of that kind; TypeScript cannot correlate the two unions.
  const schema = recordSchemas[kind] as unknown as z.ZodType<Omit<DataRecord<K>, 'file'>>;
  const result = schema.safeParse(record);
  if (result.success) {
    dataSet[kind].push({ ...result.data, file } as DataSet[K][number]);
    return;
  }
  for (const issue of result.error.issues) {
    problems.push({ file, key: keyOf(record), field: issue.path.join('.'), message: issue.message });
  }
}

function keyOf(record: unknown): string {
  const key = typeof record === 'object' && record !== null && 'key' in record ? record.key : undefined;
  return typeof key === 'string' ? key : '(no key)';
}
