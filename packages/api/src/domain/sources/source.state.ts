import type { SourceKind } from './source.type.js';

/** What people edit of a source. */
export type SourceState = Readonly<{
  kind: SourceKind;
  title: string;
  publisher: string | null;
  url: string | null;
  retrievedOn: string | null;
  note: string | null;
}>;

/** What people edit of a statement; whose and of what it is stays. */
export type StatementState = Readonly<{
  sourceId: string;
  subjectId: string;
  field: string;
  value: string | null;
  wording: string | null;
}>;
