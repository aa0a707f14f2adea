import { useQuery } from '@apollo/client/react';
import type { PartnershipListQuery } from '../graphql/operations.js';
import { PartnershipListDocument } from './partnership-list.graphql.js';

export type ListedPartnership = PartnershipListQuery['partnerships']['nodes'][number];

/** The district's own partnerships, in Polish alphabetical order; empty while they load. */
export function usePartnerships(): readonly ListedPartnership[] {
  return useQuery(PartnershipListDocument).data?.partnerships.nodes ?? [];
}
