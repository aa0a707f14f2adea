import type { PartnershipRosterQuery } from '../graphql/operations.js';

export type RosterMemberships = NonNullable<PartnershipRosterQuery['partnership']>['memberships'];

/** A row in a partnership's roster. */
export type RosterMembership = RosterMemberships['nodes'][number];
