import type { SeriesPageQuery } from '../../graphql/operations.js';

export type LoadedSeries = Extract<NonNullable<SeriesPageQuery['series']>, { __typename: 'EventSeries' }>;
