import type { SourceKind } from './source.type.js';

/** The values of a source that people edit. */
export type SourceState = Readonly<{
  kind: SourceKind;
  title: string;
  publisher: string | null;
  url: string | null;
  retrievedOn: string | null;
  note: string | null;
}>;

/** The values of a statement. Its source, object and field stay as created. */
export type StatementState = Readonly<{
  sourceId: string;
  subjectId: string;
  field: string;
  value: string | null;
  wording: string | null;
}>;
