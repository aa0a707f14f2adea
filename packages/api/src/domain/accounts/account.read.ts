import {
  byName,
  computed,
  connection,
  embedded,
  list,
  one,
  only,
  readModel,
  value,
} from '../../platform/plan/declare.js';
import { roots } from '../../platform/graphql/edges.js';
import { bind, sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { viewerKey } from '../../platform/viewer-key.js';
import { AccountsArgs } from './account.args.js';
import { accountsKeeper, apiTokenVisible, isViewer, accountSubject } from './account.policy.js';
import { AccountConnection, Viewer, type Account, type AccountRole, type ApiToken } from './account.type.js';

export const accountRoleRead = readModel<AccountRole>({
  type: 'AccountRole',
  table: 'account_role',
  fields: { role: value('role') },
});

export const apiTokenRead = readModel<ApiToken>({
  type: 'ApiToken',
  table: 'api_token',
  visible: apiTokenVisible,
  fields: {
    id: value('id'),
    name: value('name'),
    hint: value('hint'),
    scopes: value('scopes'),
    createdAt: value('created_at'),
    lastUsedAt: value('last_used_at'),
    expiresAt: value('expires_at'),
    revokedAt: value('revoked_at'),
  },
});

export const accountRead = readModel<Account>({
  subject: accountSubject,
  fields: {
    id: value('id'),
    email: value('email'),
    name: value('name'),
    status: value('status'),
    roles: list({ by: 'account_id', order: (row) => [sql`${row}.position`, sql`${row}.id`] }),
    apiTokens: list({ by: 'account_id', order: (row) => [sql`${row}.created_at desc`, sql`${row}.id`] }),
    createdAt: value('created_at'),
    version: value('version'),
    viewerCan: embedded({ edit: computed(() => accountsKeeper) }),
  },
});

export const viewerRead = readModel<Viewer>({
  type: 'Viewer',
  table: 'account',
  visible: isViewer,
  fields: {
    account: one('id'),
    key: computed(() => bind('text', (execution) => viewerKey(execution.viewer))),
    mustChangePassword: value('must_change_password'),
    rights: embedded({
      keepDistrict: computed(() => sql`${viewer.district}`),
      coordinate: computed(() => sql`${viewer.coordinator}`),
      plan: computed(() => sql`${viewer.planner}`),
      readInternal: computed(() => sql`${viewer.internal}`),
      readAllContacts: computed(() => sql`${viewer.allContacts}`),
      write: computed(() => sql`${viewer.writes}`),
    }),
  },
});

export const accountRoots = roots({
  viewer: {
    type: Viewer,
    nullable: true,
    description: 'The viewer; `account` is null for the public.',
    read: only,
  },
  accounts: {
    type: AccountConnection,
    args: AccountsArgs,
    description: 'Accounts by name, for the district’s coordinators; empty for others.',
    read: connection({
      where: (row, { args }) => [
        // Only coordinators see the list; `viewer` contains one's own account.
        sql`${viewer.district}`,
        args.has('status') ? sql`${row}.status = ${args.value('text', 'status')}` : undefined,
      ],
      orders: { NAME_ASC: [byName('name')] },
    }),
  },
});
