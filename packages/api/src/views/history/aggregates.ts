import { eventAggregate } from '../../domain/events/event.aggregate.js';
import { eventSeriesAggregate } from '../../domain/series/event-series.aggregate.js';
import { participationAggregate } from '../../domain/participations/participation.aggregate.js';
import { dismissalAggregate } from '../todos/dismissal.aggregate.js';
import { pageAggregate } from '../../domain/pages/page.aggregate.js';
import { contactAggregate } from '../../domain/contacts/contact.aggregate.js';
import { membershipAggregate } from '../../domain/memberships/membership.aggregate.js';
import { partnerAggregate } from '../../domain/partners/partner.aggregate.js';
import { successionAggregate } from '../../domain/partners/succession.aggregate.js';
import { networkAggregate } from '../../domain/partnerships/network.aggregate.js';
import { partnershipAggregate } from '../../domain/partnerships/partnership.aggregate.js';
import type { Aggregate, State } from '../../platform/commands/aggregate.js';
import type { Aggregates } from '../../platform/commands/undo.js';
import { sourceAggregate, statementAggregate } from '../../domain/sources/source.aggregate.js';
import { venueAggregate } from '../../domain/venues/venue.aggregate.js';
import { topicAggregate } from '../../domain/events/topic.aggregate.js';

const all = [
  pageAggregate,
  sourceAggregate,
  statementAggregate,
  networkAggregate,
  partnershipAggregate,
  partnerAggregate,
  successionAggregate,
  membershipAggregate,
  contactAggregate,
  venueAggregate,
  eventSeriesAggregate,
  topicAggregate,
  eventAggregate,
  participationAggregate,
  dismissalAggregate,
];

/** Everything that undo takes back, by type. Accounts are not among it: each of their commands has its opposite. */
export const aggregates: Aggregates = new Map(
  all.map((one) => [one.type, one as unknown as Aggregate<State>]),
);
