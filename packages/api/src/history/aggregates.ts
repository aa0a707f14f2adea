import { eventAggregate } from '../events/event.aggregate.js';
import { eventSeriesAggregate, topicAggregate } from '../events/event-series.aggregate.js';
import { participationAggregate } from '../events/participation.aggregate.js';
import { dismissalAggregate } from '../matters/dismissal.aggregate.js';
import { pageAggregate } from '../pages/page.aggregate.js';
import { contactAggregate } from '../partners/contact.aggregate.js';
import { membershipAggregate } from '../partners/membership.aggregate.js';
import { partnerAggregate } from '../partners/partner.aggregate.js';
import { successionAggregate } from '../partners/succession.aggregate.js';
import { networkAggregate } from '../partnerships/network.aggregate.js';
import { partnershipAggregate } from '../partnerships/partnership.aggregate.js';
import type { Aggregate, State } from '../platform/commands/aggregate.js';
import type { Aggregates } from '../platform/commands/undo.js';
import { sourceAggregate, statementAggregate } from '../sources/source.aggregate.js';
import { venueAggregate } from '../venues/venue.aggregate.js';

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
