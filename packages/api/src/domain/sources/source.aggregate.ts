import { searchVector } from '@partnerstwa/shared/search-words';
import { aggregate } from '../../platform/commands/aggregate.js';
import { key, value } from '../../platform/commands/write-fields.js';
import { SourceRow, StatementRow } from './source.entity.js';
import { sourceSubject, statementSubject } from './source.policy.js';
import type { SourceState, StatementState } from './source.state.js';
import { requireWholeStatement, valueBounds } from './statement.rules.js';

export const sourceAggregate = aggregate<SourceState, SourceRow>({
  ...sourceSubject,
  row: SourceRow,
  fields: { kind: value, title: value, publisher: value, url: value, retrievedOn: value, note: value },
  derived: { searchWords: ({ title, publisher }) => searchVector([title, publisher]) },
});

/** The types that a statement can be about, with the column of each one's key. */
export const SUBJECTS = {
  Network: 'networkId',
  Partnership: 'partnershipId',
  Partner: 'partnerId',
  Membership: 'membershipId',
  Venue: 'venueId',
  EventSeries: 'eventSeriesId',
  Event: 'eventId',
} as const;

export const statementAggregate = aggregate<StatementState, StatementRow>({
  ...statementSubject,
  row: StatementRow,
  fields: {
    sourceId: key({ Source: 'sourceId' }),
    subjectId: key(SUBJECTS),
    field: value,
    value,
    wording: value,
  },
  derived: {
    valueEarliest: (state) => valueBounds(state.field, state.value).valueEarliest,
    valueLatest: (state) => valueBounds(state.field, state.value).valueLatest,
  },
  invariants: (_at, { after }) => {
    if (after) requireWholeStatement(after);
  },
});
