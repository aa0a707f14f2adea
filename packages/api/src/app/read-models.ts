import {
  accountRead,
  accountRoleRead,
  accountRoots,
  apiTokenRead,
  viewerRead,
} from '../domain/accounts/account.read.js';
import { partnerCollaborators, collaborationRead } from '../views/collaborations/collaboration.read.js';
import { calendarRoot } from '../domain/events/calendar.read.js';
import {
  eventRead,
  eventRoots,
  partnershipEvents,
  topicRead,
  venueEvents,
} from '../domain/events/event.read.js';
import {
  eventParticipations,
  participationRead,
  partnerParticipations,
} from '../domain/participations/participation.read.js';
import { changeItemRead, changeRead, changeRoots, changedFieldRead } from '../views/history/change.read.js';
import { pageRead, pageRoots } from '../domain/pages/page.read.js';
import { dismissalRead, todoCountRead, todoRead, todoRoots } from '../views/todos/todo.read.js';
import { accountRolePartner } from '../domain/partners/account-role.read.js';
import {
  membershipRead,
  partnerMemberships,
  partnershipMemberships,
} from '../domain/memberships/membership.read.js';
import {
  networkCoordinator,
  partnerNameRead,
  partnerRead,
  partnerRoots,
  successionRead,
} from '../domain/partners/partner.read.js';
import { accountRolePartnership } from '../domain/partnerships/account-role.read.js';
import {
  networkRead,
  partnershipNameRead,
  partnershipRead,
  partnershipRoots,
} from '../domain/partnerships/partnership.read.js';
import { extend, node, nodes } from '../platform/plan/declare.js';
import { Models, type Extension, type Model } from '../platform/plan/model.js';
import { sourceRead, sourceRoots, statementRead } from '../domain/sources/source.read.js';
import { partnerVenues, venueNameRead, venueRead, venueRoots } from '../domain/venues/venue.read.js';
import { contactRead, partnerContacts } from '../domain/contacts/contact.read.js';
import { eventSeries, seriesEvents, seriesRead, seriesRoots } from '../domain/series/event-series.read.js';

const query = { type: 'Query', table: 'nothing', fields: {} };

/** Lower slices first. */
const models: readonly Model[] = [
  query,
  viewerRead,
  accountRead,
  accountRoleRead,
  apiTokenRead,
  pageRead,
  sourceRead,
  statementRead,
  partnershipRead,
  partnershipNameRead,
  networkRead,
  partnerRead,
  partnerNameRead,
  successionRead,
  membershipRead,
  contactRead,
  venueRead,
  venueNameRead,
  eventRead,
  topicRead,
  seriesRead,
  participationRead,
  collaborationRead,
  todoRead,
  dismissalRead,
  todoCountRead,
  changeRead,
  changeItemRead,
  changedFieldRead,
];

/** The edges that upper slices add to lower types. */
const edges: readonly Extension[] = [
  extend('Query', { node, nodes }),
  accountRoots,
  accountRolePartnership,
  accountRolePartner,
  pageRoots,
  sourceRoots,
  partnershipRoots,
  partnerRoots,
  venueRoots,
  eventRoots,
  calendarRoot,
  networkCoordinator,
  partnershipMemberships,
  partnerMemberships,
  partnerContacts,
  partnerVenues,
  partnershipEvents,
  venueEvents,
  seriesRoots,
  seriesEvents,
  eventSeries,
  eventParticipations,
  partnerParticipations,
  partnerCollaborators,
  todoRoots,
  changeRoots,
];

/** Every read model with its edges. */
export function readModels(): Models {
  return new Models(models, edges);
}
