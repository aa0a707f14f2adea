import { Role, TokenScope } from '../../src/domain/accounts/account.enums.js';
import { viewerWith, type RoleInForce } from '../../src/domain/accounts/viewer.rules.js';
import { publicViewer, type Viewer } from '../../src/platform/viewer.js';

/** The account of every signed-in viewer, unless a test chooses another. */
export const ACCOUNT = '00000000-0000-4000-8000-000000000001';

type Scopes = readonly TokenScope[] | null;

function of(role: Role, keys: { partnershipId?: string; partnerId?: string } = {}): RoleInForce {
  return { role, partnershipId: null, partnerId: null, ...keys };
}

/** A viewer for each role; with scopes, one that uses a token. */
export const viewers = {
  public: (): Viewer => publicViewer,
  representative: (partnerIds: readonly string[], scopes: Scopes = null): Viewer =>
    viewerWith(
      ACCOUNT,
      partnerIds.map((partnerId) => of(Role.PARTNER_REPRESENTATIVE, { partnerId })),
      scopes,
    ),
  planner: (): Viewer => viewerWith(ACCOUNT, [of(Role.PLANNER)], null),
  coordinator: (partnershipIds: readonly string[], scopes: Scopes = null): Viewer =>
    viewerWith(
      ACCOUNT,
      partnershipIds.map((partnershipId) => of(Role.PARTNERSHIP_COORDINATOR, { partnershipId })),
      scopes,
    ),
  district: (scopes: Scopes = null): Viewer => viewerWith(ACCOUNT, [of(Role.DISTRICT_COORDINATOR)], scopes),
};

export { TokenScope };
