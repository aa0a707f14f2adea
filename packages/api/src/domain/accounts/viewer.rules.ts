import { publicViewer, type Viewer } from '../../platform/viewer.js';
import { Role, TokenScope } from './account.enums.js';

/** An active role: its partnership or partner exists and is not archived. */
export interface RoleInForce {
  readonly role: Role;
  readonly partnershipId: string | null;
  readonly partnerId: string | null;
}

const EVERY_SCOPE: readonly TokenScope[] = [
  TokenScope.READ_INTERNAL,
  TokenScope.READ_CONTACTS,
  TokenScope.WRITE,
];

/**
 * The rights of an account: those of its roles, limited by the scopes of a token.
 * @param scopes of the token; null for a session, which has all of them
 */
export function viewerWith(
  accountId: string,
  roles: readonly RoleInForce[],
  scopes: readonly TokenScope[] | null,
): Viewer {
  const may = (scope: TokenScope) => (scopes ?? EVERY_SCOPE).includes(scope);
  const has = (role: Role) => roles.some((one) => one.role === role);
  const keys = (of: 'partnershipId' | 'partnerId') =>
    roles.map((one) => one[of]).filter((key) => key !== null);
  const [partnerships, partners] = [keys('partnershipId'), keys('partnerId')];
  const [internal, contacts] = [may(TokenScope.READ_INTERNAL), may(TokenScope.READ_CONTACTS)];
  const district = has(Role.DISTRICT_COORDINATOR);
  const coordinator = district || has(Role.PARTNERSHIP_COORDINATOR);
  const anyRole = roles.length > 0;
  // Every right to change requires the scope to read the same data; in addition, changing requires `writes`.
  return {
    ...publicViewer,
    accountId,
    personal: contacts,
    inPerson: scopes === null,
    district: district && internal,
    coordinator: coordinator && internal,
    planner: has(Role.PLANNER) && internal,
    internal: internal && (coordinator || has(Role.PLANNER)),
    allContacts: district && contacts,
    partnershipIds: internal ? partnerships : [],
    contactPartnershipIds: contacts ? partnerships : [],
    partnerIds: internal ? partners : [],
    contactPartnerIds: contacts ? partners : [],
    writes: anyRole && may(TokenScope.WRITE),
  };
}
