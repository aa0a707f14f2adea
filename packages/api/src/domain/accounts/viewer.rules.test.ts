import { publicViewer } from '../../platform/viewer.js';
import { Role, TokenScope } from './account.enums.js';
import { viewerWith, type RoleInForce } from './viewer.rules.js';

const ID = 'account';
const role = (one: Role, of: Partial<RoleInForce> = {}): RoleInForce => ({
  role: one,
  partnershipId: null,
  partnerId: null,
  ...of,
});
const base = { ...publicViewer, accountId: ID, personal: true, inPerson: true };

describe('the rights of an account', () => {
  it.each([
    ['no role', [], {}],
    [
      Role.DISTRICT_COORDINATOR,
      [role(Role.DISTRICT_COORDINATOR)],
      { district: true, coordinator: true, internal: true, allContacts: true, writes: true },
    ],
    [
      Role.PARTNERSHIP_COORDINATOR,
      [
        role(Role.PARTNERSHIP_COORDINATOR, { partnershipId: 'a' }),
        role(Role.PARTNERSHIP_COORDINATOR, { partnershipId: 'b' }),
      ],
      {
        coordinator: true,
        internal: true,
        writes: true,
        partnershipIds: ['a', 'b'],
        contactPartnershipIds: ['a', 'b'],
      },
    ],
    [Role.PLANNER, [role(Role.PLANNER)], { planner: true, internal: true, writes: true }],
    [
      Role.PARTNER_REPRESENTATIVE,
      [role(Role.PARTNER_REPRESENTATIVE, { partnerId: 'p' })],
      { writes: true, partnerIds: ['p'], contactPartnerIds: ['p'] },
    ],
  ])('with %s are those and no others', (_name, roles, rights) => {
    expect(viewerWith(ID, roles, null)).toEqual({ ...base, ...rights });
  });

  it('are limited, for a token, to its scopes', () => {
    const roles = [role(Role.PARTNERSHIP_COORDINATOR, { partnershipId: 'a' })];
    const nothing = { ...publicViewer, accountId: ID };
    const internal = { ...nothing, coordinator: true, internal: true, partnershipIds: ['a'] };
    expect(viewerWith(ID, roles, [])).toEqual(nothing);
    expect(viewerWith(ID, roles, [TokenScope.READ_INTERNAL])).toEqual(internal);
    expect(viewerWith(ID, roles, [TokenScope.READ_CONTACTS])).toEqual({
      ...nothing,
      personal: true,
      contactPartnershipIds: ['a'],
    });
    expect(viewerWith(ID, roles, [TokenScope.READ_INTERNAL, TokenScope.WRITE])).toEqual({
      ...internal,
      writes: true,
    });
  });
});
