import type { SeriesPageQuery } from '../../graphql/operations.js';

/** A series as its page loads it. */
export type LoadedSeries = Extract<NonNullable<SeriesPageQuery['series']>, { __typename: 'EventSeries' }>;
