import {
  byName,
  computed,
  connection,
  dated,
  embedded,
  one,
  readModel,
  value,
} from '../../platform/plan/declare.js';
import { extend } from '../../platform/graphql/edges.js';
import { certainlyInForce, possiblyInForce } from '../../platform/plan/in-force.js';
import type { EdgeSource, FieldContext } from '../../platform/plan/model.js';
import { sql, type Sql } from '../../platform/plan/sql.js';
import { today } from '../../platform/plan/viewer-binds.js';
import { Partner } from '../partners/partner.type.js';
import { nameOn } from '../partnerships/name.read.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { statementsBy } from '../sources/source.read.js';
import { PartnerMembershipsArgs, PartnershipMembershipsArgs } from './membership.args.js';
import { MembershipConnection, type Membership } from './membership.type.js';
import { membershipConfirmable, membershipEditable, membershipSubject } from './membership.policy.js';

export const membershipRead = readModel<Membership>({
  subject: membershipSubject,
  requires: ['partner', 'partnership'],
  fields: {
    id: value('id'),
    partner: one('partner_id'),
    partnership: one('partnership_id'),
    role: value('role'),
    status: value('status'),
    from: dated('from'),
    to: dated('to'),
    certainty: computed((row, { edge }) => {
      const day = edge.asOf ?? today;
      return sql`case when ${certainlyInForce(row, 'from', 'to', day)} then 'CERTAIN'
        when ${possiblyInForce(row, 'from', 'to', day)} then 'POSSIBLE' end`;
    }),
    nameAt: computed((row, { edge }) => nameOn('partner', row, edge.asOf ?? today)),
    statements: statementsBy('membership_id'),
    version: value('version'),
    viewerCan: embedded({ edit: computed(membershipEditable), confirm: computed(membershipConfirmable) }),
  },
});

const day = ({ args }: FieldContext) => (args.has('asOf') ? args.value('date', 'asOf') : today);

const asOf: Pick<EdgeSource, 'where' | 'context'> = {
  where: (row: Sql, context: FieldContext) => [
    context.args.pick('ever') === true ? undefined : possiblyInForce(row, 'from', 'to', day(context)),
    context.args.has('roles') ? sql`${row}.role = any(${context.args.value('text[]', 'roles')})` : undefined,
    context.args.has('statuses')
      ? sql`${row}.status = any(${context.args.value('text[]', 'statuses')})`
      : undefined,
  ],
  context: (field) => ({ asOf: day(field) }),
};

const partner = { key: 'partner_id', type: 'Partner' };
const partnership = { key: 'partnership_id', type: 'Partnership' };
const orders = {
  PARTNER_NAME_ASC: [{ ...byName('name'), of: partner }],
  PARTNER_NAME_DESC: [{ ...byName('name', true), of: partner }],
  PARTNERSHIP_NAME_ASC: [{ ...byName('name'), of: partnership }],
};

const description = 'Its memberships; those of today unless arguments say otherwise.';

export const partnershipMemberships = extend(Partnership, {
  memberships: {
    type: MembershipConnection,
    args: PartnershipMembershipsArgs,
    description,
    read: connection({ by: 'partnership_id', inverse: 'partnership', ...asOf, orders }),
  },
});

export const partnerMemberships = extend(Partner, {
  memberships: {
    type: MembershipConnection,
    args: PartnerMembershipsArgs,
    description,
    read: connection({ by: 'partner_id', inverse: 'partner', ...asOf, orders }),
  },
});
