import type { TypedDocumentNode } from '@apollo/client';
import type { VersionedInput } from '../graphql/operations.js';
import {
  RestoreContactDocument,
  RestoreEventDocument,
  RestoreEventSeriesDocument,
  RestoreMembershipDocument,
  RestoreParticipationDocument,
  RestorePartnerDocument,
  RestorePartnerSuccessionDocument,
  RestorePartnershipDocument,
  RestoreSourceDocument,
  RestoreStatementDocument,
  RestoreTopicDocument,
  RestoreVenueDocument,
} from './restore.graphql.js';

type Restore = TypedDocumentNode<object, { input: VersionedInput }>;

/** The command that brings a thing back, by its type. What is missing here is never taken out of the record. */
export const RESTORES: Readonly<Record<string, Restore>> = {
  Contact: RestoreContactDocument,
  Event: RestoreEventDocument,
  EventSeries: RestoreEventSeriesDocument,
  Membership: RestoreMembershipDocument,
  Participation: RestoreParticipationDocument,
  Partner: RestorePartnerDocument,
  PartnerSuccession: RestorePartnerSuccessionDocument,
  Partnership: RestorePartnershipDocument,
  Source: RestoreSourceDocument,
  Statement: RestoreStatementDocument,
  Topic: RestoreTopicDocument,
  Venue: RestoreVenueDocument,
};
