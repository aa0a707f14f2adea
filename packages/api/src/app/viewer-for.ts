import { Role } from '../domain/accounts/account.enums.js';
import { viewerWith } from '../domain/accounts/viewer.rules.js';
import { publicViewer, type Viewer } from '../platform/viewer.js';

const ACCOUNT = '00000000-0000-4000-8000-000000000001';

const ROLES: Readonly<Record<string, Role>> = {
  'district-coordinator': Role.DISTRICT_COORDINATOR,
  'partnership-coordinator': Role.PARTNERSHIP_COORDINATOR,
  planner: Role.PLANNER,
  'partner-representative': Role.PARTNER_REPRESENTATIVE,
};

/** The names that `viewerFor` accepts. */
export const VIEWER_NAMES: readonly string[] = ['public', ...Object.keys(ROLES)];

/**
 * A viewer of a role, for tools that explain a read.
 * @param name `public`, `district-coordinator`, `planner`, or `partnership-coordinator:UUID`,
 * `partner-representative:UUID`
 * @throws {Error} for another name, or if the UUID is missing
 */
export function viewerFor(name: string): Viewer {
  if (name === 'public') return publicViewer;
  const [roleName = '', key = null] = name.split(':');
  const role = ROLES[roleName];
  if (!role) throw new Error(`No such viewer: ${name}. There are: ${VIEWER_NAMES.join(', ')}`);
  const partnershipId = role === Role.PARTNERSHIP_COORDINATOR ? key : null;
  const partnerId = role === Role.PARTNER_REPRESENTATIVE ? key : null;
  const needsKey = role === Role.PARTNERSHIP_COORDINATOR || role === Role.PARTNER_REPRESENTATIVE;
  if (needsKey && key === null) throw new Error(`${roleName} needs a key: ${roleName}:UUID`);
  return viewerWith(ACCOUNT, [{ role, partnershipId, partnerId }], null);
}
