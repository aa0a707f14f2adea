import { databaseView } from '../../platform/database/database-view.js';
import { slice } from '../../platform/slice.js';
import { dismissalAggregate } from './dismissal.aggregate.js';
import { TodoDismissalRow } from './dismissal.entity.js';
import { TodoCommands } from './todo-commands.resolver.js';
import { archiveYearRead, dismissalRead, todoCountRead, todoRead, todoRoots } from './todo.read.js';

export const todosSlice = slice({
  name: 'todos',
  requires: [
    'accounts',
    'sources',
    'partnerships',
    'partners',
    'memberships',
    'contacts',
    'events',
    'participations',
  ],
  entities: [TodoDismissalRow],
  readModels: [todoRead, dismissalRead, todoCountRead, archiveYearRead],
  databaseViews: ['todo_kind', 'todo', 'archive_year'].map((name) => databaseView(import.meta.dirname, name)),
  edges: [todoRoots],
  resolvers: [TodoCommands],
  aggregates: [dismissalAggregate],
});
