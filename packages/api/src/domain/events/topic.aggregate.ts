import { searchKey } from '@partnerstwa/shared/name-search';
import type { Aggregate } from '../../platform/commands/aggregate.js';
import { requireUnique } from '../../platform/commands/invariants.js';
import { seriesEditable, seriesArchivable } from './topic.policy.js';
import { TopicRow } from './topic.entity.js';

/** What people edit of a topic. */
export type TopicState = Readonly<{ name: string }>;

export const topicAggregate: Aggregate<TopicState> = {
  type: 'Topic',
  table: 'topic',
  row: TopicRow,
  values: ['name'],
  derive: ({ name }) => ({ nameKey: searchKey(name) }),
  invariants: async (at, { id, after }) => {
    if (after) await requireUnique(at, topicAggregate, id, { name_key: searchKey(after.name) }, 'input.name');
  },
  editable: () => seriesEditable,
  archivable: () => seriesArchivable,
};
