import {
  archivesPartner,
  confirmsMembership,
  consents,
  coordinatesPartner,
  editsEvent,
  editsMembership,
  editsParticipation,
  editsPartner,
  type Permission,
  type RightsScope,
} from './abilities.js';
import { readsContacts, SUBJECTS, TABLE_OF } from './rights.js';
import type { Row } from './world.js';

/** What all coordinators share: each of them changes it, and only the district's coordinator archives it. */
const SHARED: Readonly<Record<string, Permission>> = {
  edit: (_row, { viewer }) => viewer.coordinator,
  archive: (_row, { viewer }) => viewer.district,
};

/** The rules of `viewerCan`, by type and field, for viewers who may run commands at all. */
const CAN: Readonly<Record<string, Readonly<Record<string, Permission>>>> = {
  PageRights: { edit: (_row, { viewer }) => viewer.district },
  PartnerRights: {
    edit: editsPartner,
    archive: archivesPartner,
    editContacts: (row, scope) => editsPartner(row, scope) && readsContacts(row.id, scope),
  },
  PartnershipRights: {
    edit: (row, { viewer }) => viewer.district || viewer.partnershipIds.includes(row.id),
    archive: (_row, { viewer }) => viewer.district,
  },
  VenueRights: SHARED,
  EventSeriesRights: SHARED,
  TopicRights: SHARED,
  SourceRights: SHARED,
  StatementRights: {
    edit: (row, scope) =>
      Object.entries(SUBJECTS).some(
        ([column, type]) => row[column] !== null && editsSubject(type, row[column], scope),
      ),
  },
  PartnerSuccessionRights: {
    edit: (row, scope) =>
      [row['predecessor_id'], row['successor_id']].some((key) => {
        const partner = scope.world.get('partner', key);
        return partner !== undefined && coordinatesPartner(partner, scope);
      }),
  },
  AccountRights: { edit: (_row, { viewer }) => viewer.district && viewer.inPerson },
  EventRights: { edit: editsEvent, archive: editsEvent },
  MembershipRights: { edit: editsMembership, confirm: confirmsMembership },
  ParticipationRights: { edit: editsParticipation, consent: consents },
};

/** Type of the subject of a to-do or a statement → whether the viewer may change it. */
const EDITS: Readonly<Record<string, Permission>> = {
  Event: editsEvent,
  Partner: editsPartner,
  EventSeries: (_row, { viewer }) => viewer.coordinator,
  Venue: (_row, { viewer }) => viewer.coordinator,
  Membership: editsMembership,
  Partnership: (row, { viewer }) => viewer.district || viewer.partnershipIds.includes(row.id),
  Network: (_row, { viewer }) => viewer.district,
};

/** Whether the viewer may dismiss a to-do about this subject. */
export function dismisses(type: string, key: unknown, scope: RightsScope): boolean {
  return scope.viewer.writes && editsSubject(type, key, scope);
}

function editsSubject(type: string, key: unknown, scope: RightsScope): boolean {
  const row = scope.world.get(String(TABLE_OF[type]), key);
  return row !== undefined && EDITS[type]?.(row, scope) === true;
}

/** The answer of `viewerCan` for a type of rights and an action. */
export function can(rights: string, action: string, row: Row, scope: RightsScope): boolean {
  const permits = CAN[rights]?.[action];
  if (!permits) throw new Error(`The oracle has no rule for ${rights}.${action}`);
  return scope.viewer.writes && permits(row, scope);
}
