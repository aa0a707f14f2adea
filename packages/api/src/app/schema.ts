import type { GraphQLSchema } from 'graphql';
import { AccountCommands } from '../domain/accounts/account-commands.resolver.js';
import { AccountResolver } from '../domain/accounts/account.resolver.js';
import { SessionCommands } from '../domain/accounts/access/session.resolver.js';
import { PartnerCollaboratorsResolver } from '../views/collaborations/collaboration.resolver.js';
import { EventCommands } from '../domain/events/event-commands.resolver.js';
import {
  EventResolver,
  PartnershipEventsResolver,
  VenueEventsResolver,
} from '../domain/events/event.resolver.js';
import { EventSeriesCommands } from '../domain/series/event-series-commands.resolver.js';
import { EventSeriesOfEventResolver, EventSeriesResolver } from '../domain/series/event-series.resolver.js';
import { TopicCommands } from '../domain/events/topic-commands.resolver.js';
import { MembershipCommands } from '../domain/memberships/membership-commands.resolver.js';
import { PartnerMembershipsResolver } from '../domain/memberships/membership.resolver.js';
import { ContactCommands } from '../domain/contacts/contact-commands.resolver.js';
import { PartnerContactsResolver } from '../domain/contacts/contact.resolver.js';
import { ParticipationCommands } from '../domain/participations/participation-commands.resolver.js';
import { EventParticipationsResolver } from '../domain/participations/participation.resolver.js';
import { HistoryResolver } from '../views/history/history.resolver.js';
import { PageResolver } from '../domain/pages/page.resolver.js';
import { TodoResolver } from '../views/todos/todo.resolver.js';
import { AccountRolePartnerResolver } from '../domain/partners/account-role.resolver.js';
import { Contact } from '../domain/contacts/contact.type.js';
import { PartnerCommands } from '../domain/partners/partner-commands.resolver.js';
import { NetworkCoordinatorResolver, PartnerResolver } from '../domain/partners/partner.resolver.js';
import { SuccessionCommands } from '../domain/partners/succession-commands.resolver.js';
import { AccountRolePartnershipResolver } from '../domain/partnerships/account-role.resolver.js';
import { PartnershipCommands } from '../domain/partnerships/partnership-commands.resolver.js';
import { PartnershipResolver } from '../domain/partnerships/partnership.resolver.js';
import { schemaOf } from '../platform/graphql/build-schema.js';
import { NodeResolver } from '../platform/graphql/node.resolver.js';
import { SourceCommands } from '../domain/sources/source-commands.resolver.js';
import { SourceResolver } from '../domain/sources/source.resolver.js';
import { VenueCommands } from '../domain/venues/venue-commands.resolver.js';
import { PartnerVenuesResolver, VenueResolver } from '../domain/venues/venue.resolver.js';
import { PartnershipMembershipsResolver } from '../domain/memberships/membership.resolver.js';
import { PartnerParticipationsResolver } from '../domain/participations/participation.resolver.js';

/** The whole schema: the list of resolvers, lower slices first. */
export function buildApiSchema(): Promise<GraphQLSchema> {
  return schemaOf(
    [
      NodeResolver,
      AccountResolver,
      SessionCommands,
      AccountCommands,
      PageResolver,
      AccountRolePartnershipResolver,
      AccountRolePartnerResolver,
      SourceResolver,
      PartnershipResolver,
      PartnerResolver,
      PartnershipMembershipsResolver,
      PartnerMembershipsResolver,
      PartnerContactsResolver,
      NetworkCoordinatorResolver,
      VenueResolver,
      PartnerVenuesResolver,
      EventResolver,
      EventSeriesResolver,
      EventSeriesOfEventResolver,
      EventParticipationsResolver,
      PartnershipEventsResolver,
      VenueEventsResolver,
      PartnerParticipationsResolver,
      PartnerCollaboratorsResolver,
      SourceCommands,
      PartnershipCommands,
      PartnerCommands,
      MembershipCommands,
      ContactCommands,
      SuccessionCommands,
      VenueCommands,
      EventCommands,
      ParticipationCommands,
      TopicCommands,
      EventSeriesCommands,
      TodoResolver,
      HistoryResolver,
    ],
    [Contact],
  );
}
