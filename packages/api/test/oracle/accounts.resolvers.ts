import { viewerKey } from '../../src/platform/viewer-key.js';
import { backwards, byId, byName, byPosition, byText, then } from './order.js';
import type { Reading } from './reading.js';
import { among, to, type Resolvers, type Root } from './resolver.js';

const latestFirst = then(backwards(byText((row) => row['created_at'])), byId);

/** The viewer's general rights, by their names in the schema. */
function rightsOf({ viewer }: Reading) {
  return {
    keepDistrict: viewer.district,
    coordinate: viewer.coordinator,
    plan: viewer.planner,
    readInternal: viewer.internal,
    readAllContacts: viewer.allContacts,
    write: viewer.writes,
  };
}

export const accountResolvers: Resolvers = {
  Viewer: {
    account: ({ row }, reading) => reading.one('Account', row.id),
    key: (_viewer, reading) => viewerKey(reading.viewer),
    rights: (_viewer, reading) => rightsOf(reading),
  },
  Account: {
    roles: ({ row }, { world }) =>
      [...world.by('account_role', 'account_id', row.id)]
        .sort(byPosition)
        .map((role) => ({ type: 'AccountRole', row: role })),
    apiTokens: ({ row }, reading) =>
      reading.visible('ApiToken', reading.world.by('api_token', 'account_id', row.id), latestFirst),
  },
  AccountRole: { partner: to('Partner', 'partner_id'), partnership: to('Partnership', 'partnership_id') },
};

export const accountRoots: Readonly<Record<string, Root>> = {
  viewer: (reading) => {
    const row = reading.world.get('account', reading.viewer.accountId);
    return row ? { type: 'Viewer', row } : null;
  },
  accounts: (reading, args, info) => {
    const all = reading.viewer.district ? reading.world.all('account') : [];
    const rows = all.filter(
      (row) => (args['status'] ?? null) === null || among([args['status']], row['status']),
    );
    return reading.page('Account', rows, { '': byName('name') }, args, info);
  },
};
