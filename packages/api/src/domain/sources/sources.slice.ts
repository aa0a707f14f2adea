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
  edges: [sourceRoots, sourceStatements],
  resolvers: [SourceCommands],
  aggregates: [sourceAggregate, statementAggregate],
});
