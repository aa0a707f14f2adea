import { AccountRoleRow, AccountRow } from './accounts/account.entity.js';
import { EventRow, EventSeriesRow, EventTopicRow, TopicRow } from './events/event.entity.js';
import { ParticipationFromRow, ParticipationRow } from './events/participation.entity.js';
import { PageRow } from './pages/page.entity.js';
import { MatterDismissalRow } from './matters/dismissal.entity.js';
import { ContactRow } from './partners/contact.entity.js';
import { MembershipRow } from './partners/membership.entity.js';
import { PartnerNameRow, PartnerRow } from './partners/partner.entity.js';
import { PartnerSuccessionRow } from './partners/succession.entity.js';
import { NetworkRow } from './partnerships/network.entity.js';
import { PartnershipNameRow, PartnershipRow } from './partnerships/partnership.entity.js';
import { ChangeItemRow, ChangeRow, ClientMutationRow } from './platform/commands/history.entity.js';
import type { DataSourceClasses } from './platform/database/database.js';
import { SourceRow, StatementRow } from './sources/source.entity.js';
import { VenueNameRow, VenueRow } from './venues/venue.entity.js';

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
  MatterDismissalRow,
];
