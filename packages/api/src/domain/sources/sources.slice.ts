import { databaseView } from '../../platform/database/database-view.js';
import { slice } from '../../platform/slice.js';
import { SourceCommands } from './source-commands.resolver.js';
import { sourceAggregate, statementAggregate } from './source.aggregate.js';
import { SourceRow, StatementRow } from './source.entity.js';
import { sourceRead, sourceRoots, sourceStatements, statementRead } from './source.read.js';

export const sourcesSlice = slice({
  name: 'sources',
  requires: [],
  entities: [SourceRow, StatementRow],
  readModels: [sourceRead, statementRead],
  databaseViews: [databaseView(import.meta.dirname, 'disagreement')],
  edges: [sourceRoots, sourceStatements],
  resolvers: [SourceCommands],
  aggregates: [sourceAggregate, statementAggregate],
});
