import { accountsSlice } from '../domain/accounts/accounts.slice.js';
import { pagesSlice } from '../domain/pages/pages.slice.js';
import { sourcesSlice } from '../domain/sources/sources.slice.js';
import { partnershipsSlice } from '../domain/partnerships/partnerships.slice.js';
import { partnersSlice } from '../domain/partners/partners.slice.js';
import { membershipsSlice } from '../domain/memberships/memberships.slice.js';
import { contactsSlice } from '../domain/contacts/contacts.slice.js';
import { venuesSlice } from '../domain/venues/venues.slice.js';
import { eventsSlice } from '../domain/events/events.slice.js';
import { participationsSlice } from '../domain/participations/participations.slice.js';
import { seriesSlice } from '../domain/series/series.slice.js';
import { todosSlice } from '../views/todos/todos.slice.js';
import { collaborationsSlice } from '../views/collaborations/collaborations.slice.js';
import { historySlice } from '../views/history/history.slice.js';
import type { Aggregate, State } from '../platform/commands/aggregate.js';
import { ChangeItemRow, ChangeRow, ClientMutationRow } from '../platform/commands/history.entity.js';
import type { Aggregates } from '../platform/commands/undo.js';
import type { DataSourceClasses } from '../platform/database/database.js';
import type { DatabaseView } from '../platform/database/database-view.js';
import type { Jobs } from '../platform/jobs/job.js';
import { nodeRoots } from '../platform/graphql/node.read.js';
import { Models } from '../platform/plan/model.js';
import { slice, type DecoratedClass, type Slice } from '../platform/slice.js';

/** The platform's own manifest. */
const platform = slice({
  name: 'platform',
  requires: [],
  entities: [ChangeRow, ChangeItemRow, ClientMutationRow],
  readModels: [{ type: 'Query', table: null, fields: {} }],
  edges: [nodeRoots],
});

/** Every slice, each after those that it requires. */
export const slices: readonly Slice[] = [
  platform,
  accountsSlice,
  pagesSlice,
  sourcesSlice,
  partnershipsSlice,
  partnersSlice,
  contactsSlice,
  membershipsSlice,
  venuesSlice,
  eventsSlice,
  participationsSlice,
  seriesSlice,
  todosSlice,
  collaborationsSlice,
  historySlice,
];

/** The rows that commands load and save. */
export const entities: DataSourceClasses = slices.flatMap(({ entities = [] }) => entities);

export const databaseViews: readonly DatabaseView[] = slices.flatMap(
  ({ databaseViews = [] }) => databaseViews,
);

/** The fields and commands of the schema. */
export const resolvers: readonly DecoratedClass[] = slices.flatMap(({ edges = [], resolvers = [] }) => [
  ...edges.map(({ resolver }) => resolver),
  ...resolvers,
]);

const subjects = slices.flatMap(({ readModels = [] }) => readModels.flatMap(({ subject }) => subject ?? []));
const neverUndone = subjects.filter(({ undoable }) => undoable === false).map(({ type }) => type);

/** The aggregates whose changes undo can revert, by type. */
export const aggregates: Aggregates = new Map(
  // Undo treats every state as plain values.
  slices
    .flatMap(({ aggregates = [] }) => aggregates)
    .filter(({ type }) => !neverUndone.includes(type))
    .map((one) => [one.type, one as unknown as Aggregate<State>]),
);

export const jobs: Jobs = slices.flatMap(({ jobs = [] }) => jobs);

/** Every read model with its edges. */
export function readModels(): Models {
  return new Models(
    slices.flatMap(({ readModels = [] }) => readModels),
    slices.flatMap(({ edges = [] }) => edges),
  );
}
