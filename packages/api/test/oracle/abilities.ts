import type { Viewer } from '../../src/platform/viewer.js';
import { mayHold, type Row, type World } from './world.js';

/** Everything that rights depend on: the rows, the viewer and the day. */
export interface RightsScope {
  readonly world: World;
  readonly viewer: Viewer;
  readonly today: string;
}

/** Whether a membership is confirmed, in the record, and may be in force. */
export function givesRights(row: Row, today: string): boolean {
  return row['status'] === 'CONFIRMED' && row['archived_at'] === null && mayHold(row, 'from', 'to', today);
}

/** Whether a partner is, today, in one of the partnerships. */
export function isMemberToday(
  partner: string,
  partnerships: readonly string[],
  { world, today }: RightsScope,
): boolean {
  return world
    .by('membership', 'partner_id', partner)
    .some((row) => partnerships.includes(String(row['partnership_id'])) && givesRights(row, today));
}

export function coordinatesPartner(row: Row, scope: RightsScope): boolean {
  return scope.viewer.district || isMemberToday(row.id, scope.viewer.partnershipIds, scope);
}

/** Whether all partnerships that a partner is in today are one's own. */
function isOnlyInOwn(row: Row, { world, viewer, today }: RightsScope): boolean {
  return world
    .by('membership', 'partner_id', row.id)
    .filter((one) => givesRights(one, today))
    .map((one) => world.get('partnership', one['partnership_id']))
    .every((one) => one?.['archived_at'] !== null || viewer.partnershipIds.includes(one.id));
}

export function archivesPartner(row: Row, scope: RightsScope): boolean {
  return scope.viewer.district || (coordinatesPartner(row, scope) && isOnlyInOwn(row, scope));
}

export function editsPartner(row: Row, scope: RightsScope): boolean {
  return coordinatesPartner(row, scope) || scope.viewer.partnerIds.includes(row.id);
}

function organisesEvent(row: Row, { world, viewer }: RightsScope): boolean {
  const organisers = world
    .by('participation', 'event_id', row.id)
    .filter((p) => p['archived_at'] === null && p['consent'] === 'GIVEN' && isOrganiser(p));
  return organisers.some((p) => viewer.partnershipIds.includes(String(p['partnership_id'])));
}

export function isOrganiser(row: Row): boolean {
  return ['ORGANISER', 'CO_ORGANISER'].includes(String(row['role']));
}

export function isProposed(event: Row): boolean {
  return ['IDEA', 'DRAFT', 'PROPOSED'].includes(String(event['status']));
}

function isProposal(row: Row): boolean {
  return row['visibility'] === 'INTERNAL' && isProposed(row);
}

export function editsEvent(row: Row, scope: RightsScope): boolean {
  const { district, planner } = scope.viewer;
  return district || organisesEvent(row, scope) || (planner && isProposal(row));
}

export type Permission = (row: Row, scope: RightsScope) => boolean;

export function editsMembership(row: Row, { viewer }: RightsScope): boolean {
  return viewer.district || viewer.partnershipIds.includes(String(row['partnership_id']));
}

export function confirmsMembership(row: Row, scope: RightsScope): boolean {
  const partner = scope.world.get('partner', row['partner_id']);
  return partner !== undefined && editsPartner(partner, scope);
}

/** Whether a participation names a partnership, or the network, as an organiser. */
function namesOrganiser(row: Row): boolean {
  return isOrganiser(row) && (row['partnership_id'] !== null || row['network_id'] !== null);
}

function isOwnPartnership(row: Row, { viewer }: RightsScope): boolean {
  return viewer.district || viewer.partnershipIds.includes(String(row['partnership_id']));
}

export function editsParticipation(row: Row, scope: RightsScope): boolean {
  const event = scope.world.get('event', row['event_id']);
  if (!event || !editsEvent(event, scope)) return false;
  const isOpen = row['consent'] !== 'GIVEN' && row['partnership_id'] !== null;
  return !namesOrganiser(row) || isOwnPartnership(row, scope) || isOpen;
}

export function consents(row: Row, scope: RightsScope): boolean {
  return namesOrganiser(row) && row['partnership_id'] !== null && isOwnPartnership(row, scope);
}
