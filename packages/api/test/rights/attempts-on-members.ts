import { all, each, type Inputs, type Stage } from './stage.js';

const names = [{ name: 'Nowa', kind: 'OFFICIAL' }];
const current = { to: { edtf: '..' } };

/** Every partner in the writer's own partnership; some also later, before, and in another role. */
const joins = ({ partner, partnership }: Stage) => {
  const join = (partnerId: string, more: object) => ({ partnerId, partnershipId: partnership.own, ...more });
  return [
    ...all(partner).map((partnerId) => join(partnerId, { role: 'MEMBER' })),
    ...[partner.mine, partner.foreign, partner.alone].flatMap((partnerId) => [
      join(partnerId, { role: 'COORDINATOR', ...current }),
      join(partnerId, { role: 'SUPPORTER', from: { edtf: '2100' } }),
      join(partnerId, { role: 'FOUNDER', from: { edtf: '2015' }, to: { edtf: '2016' } }),
    ]),
  ];
};

const changesOfMemberships = ({ membership }: Stage) => [
  ...each(all(membership), current),
  ...each(all(membership), { from: { edtf: '2100' }, to: null }),
  ...each([membership.past, membership.pastAlone, membership.mine], { from: null, to: null }),
  ...each([membership.past, membership.mine, membership.proposed], { to: { edtf: '2016' } }),
  ...each([membership.past, membership.mine, membership.proposed], { role: 'COORDINATOR' }),
];

/** Each alone, and all that one answer may hold at once. */
const decisions = ({ membership }: Stage) => {
  const versioned = each(all(membership));
  return [...versioned.map((one) => ({ memberships: [one] })), { memberships: versioned }];
};

export const attemptsOnMembers: Readonly<Record<string, Inputs>> = {
  createPartnership: () => [{ scope: 'DISTRICT', names }],
  updatePartnership: ({ partnership }) => each(all(partnership), { description: 'Inaczej' }),
  renamePartnership: ({ partnership }) => each(all(partnership), { name: 'Inne', from: { edtf: '2027' } }),
  archivePartnership: ({ partnership }) => each(all(partnership)),
  restorePartnership: ({ partnership }) => each(all(partnership)),
  updateNetwork: ({ network, partner }) => each([network], { coordinatorId: partner.mine }),
  createPartner: ({ partner, partnership }) => [
    { kind: 'GROUP', names },
    { kind: 'GROUP', names, membership: { partnershipId: partnership.own } },
    { kind: 'GROUP', names, membership: { partnershipId: partnership.other } },
    { kind: 'GROUP', names, parentId: partner.foreign, membership: { partnershipId: partnership.own } },
    { kind: 'INDIVIDUAL', names, agreedToBePublic: true, membership: { partnershipId: partnership.own } },
  ],
  updatePartner: ({ partner }) => [
    ...each(all(partner), { description: 'Inaczej' }),
    ...each(all(partner), { parentId: partner.foreign }),
    ...each([partner.foreign, partner.person], { parentId: partner.mine }),
    ...each([partner.person], { agreedToBePublic: true }),
    ...each([partner.person], { kind: 'ORGANISATION' }),
  ],
  archivePartner: ({ partner }) => each(all(partner)),
  renamePartner: ({ partner }) => each(all(partner), { name: 'Inne', from: { edtf: '2027' } }),
  restorePartner: ({ partner }) => each(all(partner)),
  createPartnerSuccession: ({ partner }) => [
    { predecessorId: partner.mine, successorId: partner.foreign },
    { predecessorId: partner.foreign, successorId: partner.mine },
    { predecessorId: partner.represented, successorId: partner.foreign },
    { predecessorId: partner.alone, successorId: partner.foreign },
  ],
  updatePartnerSuccession: ({ succession }) => each(all(succession), { happenedOn: { edtf: '2018' } }),
  archivePartnerSuccession: ({ succession }) => each(all(succession)),
  restorePartnerSuccession: ({ succession }) => each(all(succession)),
  createMembership: joins,
  updateMembership: changesOfMemberships,
  archiveMembership: ({ membership }) => each(all(membership)),
  restoreMembership: ({ membership }) => each(all(membership)),
  confirmMemberships: decisions,
  declineMemberships: decisions,
  createContact: ({ partner }) =>
    all(partner).flatMap((partnerId) =>
      ['PRIVATE', 'PUBLIC'].map((visibility) => ({
        partnerId,
        visibility,
        personName: 'Nowa',
        legalBasis: 'CONSENT',
      })),
    ),
  updateContact: ({ contact }) => each(all(contact), { visibility: 'PUBLIC' }),
  archiveContact: ({ contact }) => each(all(contact)),
  restoreContact: ({ contact }) => each(all(contact)),
};
