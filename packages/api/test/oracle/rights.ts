import type { Viewer } from '../../src/platform/viewer.js';
import { confirmsMembership, consents, isMemberToday, isProposed, type RightsScope } from './abilities.js';
import type { Row } from './world.js';

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
  Event: (row, { viewer }) => (row['visibility'] === 'PUBLIC' && !isProposed(row)) || viewer.internal,
  Contact: (row, scope) =>
    seesKey('Partner', row['partner_id'], scope) &&
    (row['visibility'] === 'PUBLIC' || readsContacts(String(row['partner_id']), scope)),
  Membership: (row, scope) =>
    (row['status'] === 'CONFIRMED' ||
      scope.viewer.internal ||
      scope.viewer.partnerIds.includes(String(row['partner_id']))) &&
    seesKey('Partner', row['partner_id'], scope) &&
    seesKey('Partnership', row['partnership_id'], scope),
  PartnerSuccession: (row, scope) =>
    seesKey('Partner', row['predecessor_id'], scope) && seesKey('Partner', row['successor_id'], scope),
  Participation: (row, scope) => {
    const actors = { partner_id: 'Partner', partnership_id: 'Partnership', network_id: 'Network' };
    const isNamed = row['consent'] === 'GIVEN' || scope.viewer.internal;
    return isNamed && seesKey('Event', row['event_id'], scope) && seesNamed(row, actors, scope);
  },
  Collaboration: (row, scope) => seesKey('Partner', row.id, scope),
  Statement: (row, scope) => seesKey('Source', row['source_id'], scope) && seesNamed(row, SUBJECTS, scope),
  Todo: (row, scope) =>
    waits(row) ? answers(row, scope) : canActOnSubject(row, scope) && isTodoFor(row, scope),
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

/** Whether the viewer reads the private contacts of a partner. */
export function readsContacts(partner: string, scope: RightsScope): boolean {
  const { viewer } = scope;
  if (viewer.allContacts || viewer.contactPartnerIds.includes(partner)) return true;
  return isMemberToday(partner, viewer.contactPartnershipIds, scope);
}

/** Whether a to-do waits for an answer. */
export function waits(row: Row): boolean {
  return row['kind'] === 'MEMBERSHIP_PROPOSED' || row['kind'] === 'CONSENT_PENDING';
}

/** Whether the viewer may give the answer that a to-do waits for. */
export function answers(row: Row, scope: RightsScope): boolean {
  const { world, viewer } = scope;
  const subject = world.get(String(TABLE_OF[String(row['subject_type'])]), row['subject_id']);
  if (!subject || !viewer.writes) return false;
  return row['kind'] === 'MEMBERSHIP_PROPOSED'
    ? confirmsMembership(subject, scope)
    : consents(subject, scope);
}

/** Whether the viewer can act on gaps of anything. */
export function seesGaps({ viewer }: RightsScope): boolean {
  return viewer.writes && viewer.coordinator;
}

/** Whether the viewer can act on the subject of a to-do. */
function canActOnSubject(row: Row, scope: RightsScope): boolean {
  const { writes, partnerIds } = scope.viewer;
  const own = row['subject_type'] === 'Partner' && partnerIds.includes(String(row['subject_id']));
  return seesGaps(scope) || (writes && own);
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
