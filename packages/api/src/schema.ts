import type { GraphQLSchema } from 'graphql';
import { AccountCommands } from './accounts/account-commands.resolver.js';
import { AccountResolver } from './accounts/account.resolver.js';
import { SessionCommands } from './accounts/session.resolver.js';
import { PartnerTiesResolver } from './cooperation/tie.resolver.js';
import { EventCommands } from './events/event-commands.resolver.js';
import {
  EventResolver,
  PartnerParticipationsResolver,
  PartnershipEventsResolver,
  SeriesEventsResolver,
  VenueEventsResolver,
} from './events/event.resolver.js';
import { SeriesCommands } from './events/series-commands.resolver.js';
import { HistoryResolver } from './history/history.resolver.js';
import { PageResolver } from './pages/page.resolver.js';
import { MatterResolver } from './matters/matter.resolver.js';
import { AccountRolePartnerResolver } from './partners/account-role.resolver.js';
import { Contact } from './partners/contact.type.js';
import { PartnerCommands } from './partners/partner-commands.resolver.js';
import {
  NetworkCoordinatorResolver,
  PartnerResolver,
  PartnershipMembershipsResolver,
} from './partners/partner.resolver.js';
import { SuccessionCommands } from './partners/succession-commands.resolver.js';
import { AccountRolePartnershipResolver } from './partnerships/account-role.resolver.js';
import { PartnershipCommands } from './partnerships/partnership-commands.resolver.js';
import { PartnershipResolver } from './partnerships/partnership.resolver.js';
import { schemaOf } from './platform/schema/build-schema.js';
import { NodeResolver } from './platform/schema/node.resolver.js';
import { SourceCommands } from './sources/source-commands.resolver.js';
import { SourceResolver } from './sources/source.resolver.js';
import { VenueCommands } from './venues/venue-commands.resolver.js';
import { PartnerVenuesResolver, VenueResolver } from './venues/venue.resolver.js';

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
      NetworkCoordinatorResolver,
      VenueResolver,
      PartnerVenuesResolver,
      EventResolver,
      SeriesEventsResolver,
      PartnershipEventsResolver,
      VenueEventsResolver,
      PartnerParticipationsResolver,
      PartnerTiesResolver,
      SourceCommands,
      PartnershipCommands,
      PartnerCommands,
      SuccessionCommands,
      VenueCommands,
      EventCommands,
      SeriesCommands,
      MatterResolver,
      HistoryResolver,
    ],
    [Contact],
  );
}
