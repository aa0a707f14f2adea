import type { Viewer } from '../../src/platform/viewer.js';
import { mayHold, type Row, type World } from './world.js';

/** Everything that rights depend on: the rows, the viewer and the day. */
export interface RightsScope {
  readonly world: World;
  readonly viewer: Viewer;
  readonly today: string;
}

type Sees = (row: Row, scope: RightsScope) => boolean;

/** The table of each type whose rows may be hidden from a viewer. */
export const TABLE_OF: Readonly<Record<string, string>> = {
  Page: 'page',
  Source: 'source',
  Statement: 'statement',
  Partnership: 'partnership',
  Network: 'network',
  Partner: 'partner',
  PartnerSuccession: 'partner_succession',
  Membership: 'membership',
  Contact: 'contact',
  Venue: 'venue',
  EventSeries: 'event_series',
  Topic: 'topic',
  Event: 'event',
  Participation: 'participation',
  Account: 'account',
  ApiToken: 'api_token',
  Todo: 'todo',
  TodoDismissal: 'todo_dismissal',
};

/** The columns that hold the subject of a statement. */
export const SUBJECTS: Readonly<Record<string, string>> = {
  network_id: 'Network',
  partnership_id: 'Partnership',
  partner_id: 'Partner',
  membership_id: 'Membership',
  venue_id: 'Venue',
  event_series_id: 'EventSeries',
  event_id: 'Event',
};

const published: Sees = () => true;

/** Accounts are personal data: only their owner and the district coordinator see them. */
function seesAccountsOf(account: string, viewer: Viewer): boolean {
  return viewer.personal && (viewer.district || viewer.accountId === account);
}

/** Type → whether a viewer sees a row that is not archived. */
const SEES: Readonly<Record<string, Sees>> = {
  Page: published,
  Source: published,
  Partnership: published,
  Network: published,
  Venue: published,
  EventSeries: published,
  Topic: published,
  Partner: (row, { viewer }) =>
    row['kind'] !== 'INDIVIDUAL' ||
    row['agreed_to_be_public'] === true ||
    viewer.internal ||
    viewer.partnerIds.includes(row.id),
  Account: (row, { viewer }) => seesAccountsOf(row.id, viewer),
  ApiToken: (row, { viewer }) => seesAccountsOf(String(row['account_id']), viewer),
  Event: (row, { viewer }) => row['visibility'] === 'PUBLIC' || viewer.internal,
  Contact: (row, scope) =>
    seesKey('Partner', row['partner_id'], scope) &&
    (row['visibility'] === 'PUBLIC' || readsContacts(String(row['partner_id']), scope)),
  Membership: (row, scope) =>
    seesKey('Partner', row['partner_id'], scope) && seesKey('Partnership', row['partnership_id'], scope),
  PartnerSuccession: (row, scope) =>
    seesKey('Partner', row['predecessor_id'], scope) && seesKey('Partner', row['successor_id'], scope),
  Participation: (row, scope) => {
    const actors = { partner_id: 'Partner', partnership_id: 'Partnership', network_id: 'Network' };
    return seesKey('Event', row['event_id'], scope) && seesNamed(row, actors, scope);
  },
  Collaboration: (row, scope) => seesKey('Partner', row.id, scope),
  Statement: (row, scope) => seesKey('Source', row['source_id'], scope) && seesNamed(row, SUBJECTS, scope),
  Todo: (row, scope) => canActOnSubject(row, scope) && isTodoFor(row, scope),
  TodoDismissal: (row, scope) =>
    canActOnSubject(row, scope) && seesKey(String(row['subject_type']), row['subject_id'], scope),
};

/** Whether the viewer sees a row of a type. */
export function sees(type: string, row: Row, scope: RightsScope): boolean {
  const rule = SEES[type];
  if (!rule) throw new Error(`The oracle has no visibility rule for ${type}`);
  return (row['archived_at'] ?? null) === null && rule(row, scope);
}

/** Whether a row with this key exists and the viewer sees it. */
export function seesKey(type: string, key: unknown, scope: RightsScope): boolean {
  const row = scope.world.get(String(TABLE_OF[type]), key);
  return row !== undefined && sees(type, row, scope);
}

function seesNamed(row: Row, columns: Readonly<Record<string, string>>, scope: RightsScope): boolean {
  return Object.entries(columns).every(
    ([column, type]) => row[column] === null || seesKey(type, row[column], scope),
  );
}

/** Whether a partner is a member of one of the partnerships today. */
function isMemberToday(
  partner: string,
  partnerships: readonly string[],
  { world, today }: RightsScope,
): boolean {
  return world
    .by('membership', 'partner_id', partner)
    .filter((row) => row['archived_at'] === null && partnerships.includes(String(row['partnership_id'])))
    .some((row) => mayHold(row, 'from', 'to', today));
}

/** Whether the viewer reads the private contacts of a partner. */
function readsContacts(partner: string, scope: RightsScope): boolean {
  const { viewer } = scope;
  if (viewer.allContacts || viewer.contactPartnerIds.includes(partner)) return true;
  return isMemberToday(partner, viewer.contactPartnershipIds, scope);
}

/** Whether the viewer can act on the subject of a to-do. */
function canActOnSubject(row: Row, { viewer }: RightsScope): boolean {
  const own = row['subject_type'] === 'Partner' && viewer.partnerIds.includes(String(row['subject_id']));
  return viewer.writes && (viewer.coordinator || own);
}

/**
 * A missing contact is a to-do only while the partner is in a partnership of the district, and only for
 * viewers who see none of its contacts.
 */
function isTodoFor(row: Row, scope: RightsScope): boolean {
  if (row['kind'] !== 'PARTNER_WITHOUT_CONTACT') return true;
  const { world } = scope;
  const partner = String(row['subject_id']);
  const district = world
    .all('partnership')
    .filter((one) => one['scope'] === 'DISTRICT' && one['archived_at'] === null);
  const keys = district.map(({ id }) => id);
  return (
    isMemberToday(partner, keys, scope) &&
    !world.by('contact', 'partner_id', partner).some((contact) => sees('Contact', contact, scope))
  );
}

function coordinatesPartner(row: Row, scope: RightsScope): boolean {
  return scope.viewer.district || isMemberToday(row.id, scope.viewer.partnershipIds, scope);
}

function organisesEvent(row: Row, { world, viewer }: RightsScope): boolean {
  const organisers = world
    .by('participation', 'event_id', row.id)
    .filter((p) => p['archived_at'] === null && ['ORGANISER', 'CO_ORGANISER'].includes(String(p['role'])));
  return organisers.some((p) => viewer.partnershipIds.includes(String(p['partnership_id'])));
}

function isProposal(row: Row): boolean {
  return row['visibility'] === 'INTERNAL' && ['IDEA', 'DRAFT', 'PROPOSED'].includes(String(row['status']));
}

function editsEvent(row: Row, scope: RightsScope): boolean {
  const { district, planner } = scope.viewer;
  return district || organisesEvent(row, scope) || (planner && isProposal(row));
}

type Permission = (row: Row, scope: RightsScope) => boolean;

/** The rules of `viewerCan`, by type and field, for viewers who may run commands at all. */
const CAN: Readonly<Record<string, Readonly<Record<string, Permission>>>> = {
  PageRights: { edit: (_row, { viewer }) => viewer.district },
  PartnerRights: {
    edit: (row, scope) => coordinatesPartner(row, scope) || scope.viewer.partnerIds.includes(row.id),
    archive: coordinatesPartner,
    editContacts: (row, scope) =>
      (coordinatesPartner(row, scope) || scope.viewer.partnerIds.includes(row.id)) &&
      readsContacts(row.id, scope),
  },
  PartnershipRights: {
    edit: (row, { viewer }) => viewer.district || viewer.partnershipIds.includes(row.id),
    archive: (_row, { viewer }) => viewer.district,
  },
  VenueRights: {
    edit: (_row, { viewer }) => viewer.coordinator,
    archive: (_row, { viewer }) => viewer.district,
  },
  AccountRights: { edit: (_row, { viewer }) => viewer.district && viewer.inPerson },
  EventRights: { edit: editsEvent, archive: editsEvent },
};

/** Type of a to-do's subject → whether the viewer may change it. */
const DISMISSES: Readonly<Record<string, Permission>> = {
  Event: editsEvent,
  Partner: (row, scope) => coordinatesPartner(row, scope) || scope.viewer.partnerIds.includes(row.id),
  EventSeries: (_row, { viewer }) => viewer.coordinator,
  Venue: (_row, { viewer }) => viewer.coordinator,
  Membership: (row, { viewer }) =>
    viewer.district || viewer.partnershipIds.includes(String(row['partnership_id'])),
  Partnership: (row, { viewer }) => viewer.district || viewer.partnershipIds.includes(row.id),
  Network: (_row, { viewer }) => viewer.district,
};

/** Whether the viewer may dismiss a to-do about this subject. */
export function dismisses(type: string, key: unknown, scope: RightsScope): boolean {
  const row = scope.world.get(String(TABLE_OF[type]), key);
  return row !== undefined && scope.viewer.writes && DISMISSES[type]?.(row, scope) === true;
}

/** The answer of `viewerCan` for a type of rights and an action. */
export function can(rights: string, action: string, row: Row, scope: RightsScope): boolean {
  const permits = CAN[rights]?.[action];
  if (!permits) throw new Error(`The oracle has no rule for ${rights}.${action}`);
  return scope.viewer.writes && permits(row, scope);
}
