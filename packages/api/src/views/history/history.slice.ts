import { slice } from '../../platform/slice.js';
import { changeItemRead, changeRead, changeRoots, changedFieldRead } from './change.read.js';
import { HistoryCommands } from './history-commands.resolver.js';

export const historySlice = slice({
  name: 'history',
  requires: ['accounts', 'sources'],
  readModels: [changeRead, changeItemRead, changedFieldRead],
  edges: [changeRoots],
  resolvers: [HistoryCommands],
});
