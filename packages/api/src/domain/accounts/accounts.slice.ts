import { slice } from '../../platform/slice.js';
import { cleanUpAccessJob } from './access/clean-up.job.js';
import { SessionCommands } from './access/session.resolver.js';
import { AccountCommands } from './account-commands.resolver.js';
import { accountAggregate } from './account.aggregate.js';
import { AccountRoleRow, AccountRow } from './account.entity.js';
import { accountRead, accountRoleRead, accountRoots, apiTokenRead, viewerRead } from './account.read.js';

export const accountsSlice = slice({
  name: 'accounts',
  requires: [],
  entities: [AccountRow, AccountRoleRow],
  readModels: [accountRoleRead, apiTokenRead, accountRead, viewerRead],
  edges: [accountRoots],
  resolvers: [AccountCommands, SessionCommands],
  jobs: [cleanUpAccessJob],
  aggregates: [accountAggregate],
});
