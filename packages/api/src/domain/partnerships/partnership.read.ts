import {
  byId,
  byName,
  computed,
  connection,
  dated,
  embedded,
  list,
  only,
  polish,
  readModel,
  value,
} from '../../platform/plan/declare.js';
import { roots } from '../../platform/graphql/edges.js';
import { nameRead } from './name.read.js';
import { possiblyInForce } from '../../platform/plan/in-force.js';
import type { FieldContext } from '../../platform/plan/model.js';
import { sql, type Sql } from '../../platform/plan/sql.js';
import { statementsBy } from '../sources/source.read.js';
import { Network } from './network.type.js';
import { PartnershipsArgs } from './partnership.args.js';
import {
  districtOnly,
  partnershipEditable,
  partnershipSubject,
  networkSubject,
} from './partnership.policy.js';
import { Partnership, PartnershipConnection } from './partnership.type.js';

export const partnershipNameRead = nameRead('Partnership', 'partnership_name');

export const partnershipRead = readModel<Partnership>({
  subject: partnershipSubject,
  fields: {
    id: value('id'),
    name: value('name'),
    names: list({ by: 'partnership_id', order: (row) => [sql`${row}.position`] }),
    scope: value('scope'),
    status: value('status'),
    area: value('area'),
    description: value('description'),
    colour: value('colour'),
    symbol: value('symbol'),
    foundedOn: dated('founded_on'),
    endedOn: dated('ended_on'),
    statements: statementsBy('partnership_id'),
    version: value('version'),
    viewerCan: embedded({ edit: computed(partnershipEditable), archive: computed(() => districtOnly) }),
  },
});

export const networkRead = readModel<Network>({
  subject: networkSubject,
  fields: {
    id: value('id'),
    name: value('name'),
    description: value('description'),
    partnerships: list({
      where: (row) => [sql`${row}.scope = 'DISTRICT'`],
      order: (row) => [polish(row, 'name'), sql`${row}.id`],
    }),
    statements: statementsBy('network_id'),
    version: value('version'),
  },
});

const listed = (row: Sql, context: FieldContext) => [
  context.args.pick('scope') === 'ALL' ? undefined : sql`${row}.scope = 'DISTRICT'`,
  context.args.has('asOf')
    ? possiblyInForce(row, 'founded_on', 'ended_on', context.args.value('date', 'asOf'))
    : undefined,
];

export const partnershipRoots = roots({
  network: { type: Network, description: 'All partnerships of the district together.', read: only },
  partnership: {
    type: Partnership,
    description: 'A partnership; null if there is none with this id.',
    read: byId,
  },
  partnerships: {
    type: PartnershipConnection,
    args: PartnershipsArgs,
    description: 'The district’s own partnerships, or all.',
    read: connection({
      search: {},
      where: listed,
      orders: { NAME_ASC: [byName('name')], NAME_DESC: [byName('name', true)] },
    }),
  },
});
