import { slice } from '../../platform/slice.js';
import { PageCommands } from './page-commands.resolver.js';
import { pageAggregate } from './page.aggregate.js';
import { PageRow } from './page.entity.js';
import { pageRead, pageRoots } from './page.read.js';

export const pagesSlice = slice({
  name: 'pages',
  requires: [],
  entities: [PageRow],
  readModels: [pageRead],
  edges: [pageRoots],
  resolvers: [PageCommands],
  aggregates: [pageAggregate],
});
