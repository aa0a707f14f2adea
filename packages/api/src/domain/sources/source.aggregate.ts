import type { Aggregate } from '../../platform/commands/aggregate.js';
import { SourceRow, StatementRow } from './source.entity.js';
import { sourceArchivable, sourceEditable } from './source.policy.js';
import type { SourceKind } from './source.type.js';
import { valueBounds } from './statement.rules.js';

/** What people edit of a source. */
export type SourceState = Readonly<{
  kind: SourceKind;
  title: string;
  publisher: string | null;
  url: string | null;
  retrievedOn: string | null;
  note: string | null;
}>;

export const sourceAggregate: Aggregate<SourceState> = {
  type: 'Source',
  table: 'source',
  row: SourceRow,
  values: ['kind', 'title', 'publisher', 'url', 'retrievedOn', 'note'],
  editable: () => sourceEditable,
  archivable: () => sourceArchivable,
};

/** What people edit of a statement; whose and of what it is stays. */
export type StatementState = Readonly<{
  sourceId: string;
  subjectId: string;
  field: string;
  value: string | null;
  wording: string | null;
}>;

/** Of which types of things a source can speak, and the property that holds which. */
export const SUBJECTS = {
  Network: 'networkId',
  Partnership: 'partnershipId',
  Partner: 'partnerId',
  Membership: 'membershipId',
  Venue: 'venueId',
  EventSeries: 'eventSeriesId',
  Event: 'eventId',
};
export const SUBJECT_TYPES = Object.keys(SUBJECTS);

export const statementAggregate: Aggregate<StatementState> = {
  type: 'Statement',
  table: 'statement',
  row: StatementRow,
  values: ['field', 'value', 'wording'],
  keys: { sourceId: { Source: 'sourceId' }, subjectId: SUBJECTS },
  derive: ({ field, value }) => valueBounds(field, value),
  editable: () => sourceEditable,
  archivable: () => sourceEditable,
};
