import type { Viewer } from '../../src/platform/viewer.js';
import { mayHold, type Row, type World } from './world.js';

/** Who asks, when, and all there is: what rights are worked out from. */
export interface Asking {
  readonly world: World;
  readonly viewer: Viewer;
  readonly today: string;
}

type Sees = (row: Row, asking: Asking) => boolean;

/** The table of each type whose rows can be seen or not. */
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

/** The columns that say what a statement speaks of. */
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

/** Accounts are personal data: their owner's and the district coordinator's to see. */
function seesAccountsOf(account: string, viewer: Viewer): boolean {
  return viewer.personal && (viewer.district || viewer.accountId === account);
}

/** Who sees a row that is not archived, by its type. */
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
  Contact: (row, asking) =>
    seesKey('Partner', row['partner_id'], asking) &&
    (row['visibility'] === 'PUBLIC' || readsContacts(String(row['partner_id']), asking)),
  Membership: (row, asking) =>
    seesKey('Partner', row['partner_id'], asking) && seesKey('Partnership', row['partnership_id'], asking),
  PartnerSuccession: (row, asking) =>
    seesKey('Partner', row['predecessor_id'], asking) && seesKey('Partner', row['successor_id'], asking),
  Participation: (row, asking) => {
    const actors = { partner_id: 'Partner', partnership_id: 'Partnership', network_id: 'Network' };
    return seesKey('Event', row['event_id'], asking) && seesNamed(row, actors, asking);
  },
  Collaboration: (row, asking) => seesKey('Partner', row.id, asking),
  Statement: (row, asking) => seesKey('Source', row['source_id'], asking) && seesNamed(row, SUBJECTS, asking),
  Todo: (row, asking) => isTold(row, asking) && isTodoFor(row, asking),
  TodoDismissal: (row, asking) =>
    isTold(row, asking) && seesKey(String(row['subject_type']), row['subject_id'], asking),
};

/** Whether the viewer sees the row of a type. */
export function sees(type: string, row: Row, asking: Asking): boolean {
  const rule = SEES[type];
  if (!rule) throw new Error(`The oracle has no rule on who sees a ${type}`);
  return (row['archived_at'] ?? null) === null && rule(row, asking);
}

/** Whether there is a row with this key that the viewer sees. */
export function seesKey(type: string, key: unknown, asking: Asking): boolean {
  const row = asking.world.get(String(TABLE_OF[type]), key);
  return row !== undefined && sees(type, row, asking);
}

function seesNamed(row: Row, columns: Readonly<Record<string, string>>, asking: Asking): boolean {
  return Object.entries(columns).every(
    ([column, type]) => row[column] === null || seesKey(type, row[column], asking),
  );
}

/** Whether a partner is, today, in one of the partnerships. */
function isMemberToday(partner: string, partnerships: readonly string[], { world, today }: Asking): boolean {
  return world
    .by('membership', 'partner_id', partner)
    .filter((row) => row['archived_at'] === null && partnerships.includes(String(row['partnership_id'])))
    .some((row) => mayHold(row, 'from', 'to', today));
}

/** Whether the viewer reads the private contacts of a partner. */
function readsContacts(partner: string, asking: Asking): boolean {
  const { viewer } = asking;
  if (viewer.allContacts || viewer.contactPartnerIds.includes(partner)) return true;
  return isMemberToday(partner, viewer.contactPartnershipIds, asking);
}

/** Whether the viewer is one who can act on what a to-do is about. */
function isTold(row: Row, { viewer }: Asking): boolean {
  const own = row['subject_type'] === 'Partner' && viewer.partnerIds.includes(String(row['subject_id']));
  return viewer.writes && (viewer.coordinator || own);
}

/** A partner wants a contact only while it is in a partnership of the district, and only of who reads none of it. */
function isTodoFor(row: Row, asking: Asking): boolean {
  if (row['kind'] !== 'PARTNER_WITHOUT_CONTACT') return true;
  const { world } = asking;
  const partner = String(row['subject_id']);
  const district = world
    .all('partnership')
    .filter((one) => one['scope'] === 'DISTRICT' && one['archived_at'] === null);
  const keys = district.map(({ id }) => id);
  return (
    isMemberToday(partner, keys, asking) &&
    !world.by('contact', 'partner_id', partner).some((contact) => sees('Contact', contact, asking))
  );
}

function coordinatesPartner(row: Row, asking: Asking): boolean {
  return asking.viewer.district || isMemberToday(row.id, asking.viewer.partnershipIds, asking);
}

function organisesEvent(row: Row, { world, viewer }: Asking): boolean {
  const organisers = world
    .by('participation', 'event_id', row.id)
    .filter((p) => p['archived_at'] === null && ['ORGANISER', 'CO_ORGANISER'].includes(String(p['role'])));
  return organisers.some((p) => viewer.partnershipIds.includes(String(p['partnership_id'])));
}

function isProposal(row: Row): boolean {
  return row['visibility'] === 'INTERNAL' && ['IDEA', 'DRAFT', 'PROPOSED'].includes(String(row['status']));
}

function editsEvent(row: Row, asking: Asking): boolean {
  const { district, planner } = asking.viewer;
  return district || organisesEvent(row, asking) || (planner && isProposal(row));
}

type May = (row: Row, asking: Asking) => boolean;

/** What a viewer who may run commands at all may do with a row, by the types and names of `viewerCan`. */
const CAN: Readonly<Record<string, Readonly<Record<string, May>>>> = {
  PageRights: { edit: (_row, { viewer }) => viewer.district },
  PartnerRights: {
    edit: (row, asking) => coordinatesPartner(row, asking) || asking.viewer.partnerIds.includes(row.id),
    archive: coordinatesPartner,
    editContacts: (row, asking) =>
      (coordinatesPartner(row, asking) || asking.viewer.partnerIds.includes(row.id)) &&
      readsContacts(row.id, asking),
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

/** Who may change what a to-do is about, by its type. */
const SETTLES: Readonly<Record<string, May>> = {
  Event: editsEvent,
  Partner: (row, asking) => coordinatesPartner(row, asking) || asking.viewer.partnerIds.includes(row.id),
  EventSeries: (_row, { viewer }) => viewer.coordinator,
  Venue: (_row, { viewer }) => viewer.coordinator,
  Membership: (row, { viewer }) =>
    viewer.district || viewer.partnershipIds.includes(String(row['partnership_id'])),
  Partnership: (row, { viewer }) => viewer.district || viewer.partnershipIds.includes(row.id),
  Network: (_row, { viewer }) => viewer.district,
};

/** Whether the viewer may settle what is about a thing. */
export function settles(type: string, key: unknown, asking: Asking): boolean {
  const row = asking.world.get(String(TABLE_OF[type]), key);
  return row !== undefined && asking.viewer.writes && SETTLES[type]?.(row, asking) === true;
}

/** What `viewerCan` answers, by the type of rights and the act. */
export function can(rights: string, act: string, row: Row, asking: Asking): boolean {
  const may = CAN[rights]?.[act];
  if (!may) throw new Error(`The oracle has no rule on ${rights}.${act}`);
  return asking.viewer.writes && may(row, asking);
}
