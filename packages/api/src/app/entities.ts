import { AccountRoleRow, AccountRow } from '../domain/accounts/account.entity.js';
import { EventRow, EventTopicRow } from '../domain/events/event.entity.js';
import { ParticipationFromRow, ParticipationRow } from '../domain/participations/participation.entity.js';
import { PageRow } from '../domain/pages/page.entity.js';
import { TodoDismissalRow } from '../views/todos/dismissal.entity.js';
import { ContactRow } from '../domain/contacts/contact.entity.js';
import { MembershipRow } from '../domain/memberships/membership.entity.js';
import { PartnerNameRow, PartnerRow } from '../domain/partners/partner.entity.js';
import { PartnerSuccessionRow } from '../domain/partners/succession.entity.js';
import { NetworkRow } from '../domain/partnerships/network.entity.js';
import { PartnershipNameRow, PartnershipRow } from '../domain/partnerships/partnership.entity.js';
import { ChangeItemRow, ChangeRow, ClientMutationRow } from '../platform/commands/history.entity.js';
import type { DataSourceClasses } from '../platform/database/database.js';
import { SourceRow, StatementRow } from '../domain/sources/source.entity.js';
import { VenueNameRow, VenueRow } from '../domain/venues/venue.entity.js';
import { EventSeriesRow } from '../domain/series/event-series.entity.js';
import { TopicRow } from '../domain/events/topic.entity.js';

/** The rows that commands load and save. */
export const entities: DataSourceClasses = [
  ChangeRow,
  ChangeItemRow,
  ClientMutationRow,
  AccountRow,
  AccountRoleRow,
  PageRow,
  SourceRow,
  StatementRow,
  PartnershipRow,
  PartnershipNameRow,
  NetworkRow,
  PartnerRow,
  PartnerNameRow,
  PartnerSuccessionRow,
  MembershipRow,
  ContactRow,
  VenueRow,
  VenueNameRow,
  EventRow,
  EventTopicRow,
  EventSeriesRow,
  TopicRow,
  ParticipationRow,
  ParticipationFromRow,
  TodoDismissalRow,
];
