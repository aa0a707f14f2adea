import {
  byColumn,
  byId,
  byName,
  computed,
  connection,
  dated,
  embedded,
  list,
  one,
  polish,
  readModel,
  value,
} from '../../platform/plan/declare.js';
import { extend, roots } from '../../platform/graphql/edges.js';
import { Network } from '../partnerships/network.type.js';
import { partnershipVisible } from '../partnerships/partnership.policy.js';
import { nameRead } from '../partnerships/name.read.js';
import type { FieldContext } from '../../platform/plan/model.js';
import { sql, type Sql } from '../../platform/plan/sql.js';
import { today } from '../../platform/plan/viewer-binds.js';
import { statementsBy } from '../sources/source.read.js';
import { PartnersArgs } from './partner.args.js';
import {
  contactsEditable,
  membershipInForce,
  partnerArchivable,
  partnerEditable,
  partnerSubject,
  successionEditable,
  successionSubject,
} from './partner.policy.js';
import { Partner, PartnerConnection, type PartnerSuccession } from './partner.type.js';

export const partnerNameRead = nameRead('Partner', 'partner_name');

const inOrderOfTime = (row: Sql) => [sql`${row}.happened_on_earliest nulls first`, sql`${row}.id`];

export const partnerRead = readModel<Partner>({
  subject: partnerSubject,
  fields: {
    id: value('id'),
    name: value('name'),
    names: list({ by: 'partner_id', order: (row) => [sql`${row}.position`] }),
    kind: value('kind'),
    sector: value('sector'),
    parent: one('parent_id'),
    units: list({ by: 'parent_id', order: (row) => [polish(row, 'name'), sql`${row}.id`] }),
    predecessors: list({ by: 'successor_id', inverse: 'successor', order: inOrderOfTime }),
    successors: list({ by: 'predecessor_id', inverse: 'predecessor', order: inOrderOfTime }),
    description: value('description'),
    phone: value('phone'),
    email: value('email'),
    website: value('website'),
    address: value('address'),
    agreedToBePublic: value('agreed_to_be_public'),
    statements: statementsBy('partner_id'),
    version: value('version'),
    viewerCan: embedded({
      edit: computed(partnerEditable),
      archive: computed(partnerArchivable),
      editContacts: computed(contactsEditable),
    }),
  },
});

export const successionRead = readModel<PartnerSuccession>({
  subject: successionSubject,
  requires: ['predecessor', 'successor'],
  fields: {
    id: value('id'),
    predecessor: one('predecessor_id'),
    successor: one('successor_id'),
    happenedOn: dated('happened_on'),
    version: value('version'),
    viewerCan: embedded({ edit: computed(successionEditable) }),
  },
});

/** On the day `asOf`, the partner is a member of a visible partnership that meets a condition. */
const isMember = (row: Sql, { args }: FieldContext, which: Sql) => {
  const day = args.has('asOf') ? args.value('date', 'asOf') : today;
  return sql`exists (select 1 from membership m join partnership ps on ps.id = m.partnership_id
    where m.partner_id = ${row}.id and ${membershipInForce(sql`m`, day)} and ${partnershipVisible(sql`ps`)} and ${which})`;
};

const listed = (row: Sql, context: FieldContext) => [
  context.args.has('filter', 'kinds')
    ? sql`${row}.kind = any(${context.args.value('text[]', 'filter', 'kinds')})`
    : undefined,
  context.args.has('filter', 'sectors')
    ? sql`${row}.sector = any(${context.args.value('text[]', 'filter', 'sectors')})`
    : undefined,
  context.args.has('filter', 'memberOf')
    ? isMember(row, context, sql`ps.id = any(${context.args.keys('Partnership', 'filter', 'memberOf')})`)
    : undefined,
  context.args.pick('filter', 'ofDistrict') === true
    ? isMember(row, context, sql`ps.scope = 'DISTRICT'`)
    : undefined,
];

export const partnerRoots = roots({
  partner: {
    type: Partner,
    description: 'A partner; null if there is none with this id, or none that you may see.',
    read: byId,
  },
  partners: {
    type: PartnerConnection,
    args: PartnersArgs,
    description: 'Partners that you may see.',
    read: connection({
      search: {},
      where: listed,
      orders: {
        NAME_ASC: [byName('name')],
        NAME_DESC: [byName('name', true)],
        ADDED_ASC: [byColumn('created_at', 'timestamptz')],
        ADDED_DESC: [byColumn('created_at', 'timestamptz', true)],
      },
    }),
  },
});

export const networkCoordinator = extend(Network, {
  coordinator: {
    type: Partner,
    description: 'The partner that coordinates it.',
    read: one('coordinator_id'),
  },
});
