import { databaseView } from '../../platform/database/database-view.js';
import { slice } from '../../platform/slice.js';
import { changeItemRead, changeRead, changeRoots, changedFieldRead } from './change.read.js';
import { HistoryCommands } from './history-commands.resolver.js';

export const historySlice = slice({
  name: 'history',
  requires: ['accounts', 'sources'],
  readModels: [changeRead, changeItemRead, changedFieldRead],
  databaseViews: [databaseView(import.meta.dirname, 'change_field')],
  edges: [changeRoots],
  resolvers: [HistoryCommands],
});
