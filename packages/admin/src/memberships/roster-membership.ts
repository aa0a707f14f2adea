import type { PartnershipRosterQuery } from '../graphql/operations.js';

export type RosterMemberships = NonNullable<PartnershipRosterQuery['partnership']>['memberships'];

/** A line of the roster of a partnership. */
export type RosterMembership = RosterMemberships['nodes'][number];
