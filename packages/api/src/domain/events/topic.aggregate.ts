import { nameKey } from '@partnerstwa/shared/name-search';
import { aggregate } from '../../platform/commands/aggregate.js';
import { value } from '../../platform/commands/write-fields.js';
import { topicSubject } from './topic.policy.js';
import { TopicRow } from './topic.entity.js';
import type { TopicState } from './topic.state.js';

export const topicAggregate = aggregate<TopicState, TopicRow>({
  ...topicSubject,
  row: TopicRow,
  fields: { name: value },
  derived: { nameKey: ({ name }) => nameKey(name) },
  unique: { field: 'input.name', values: ({ name }) => ({ name_key: nameKey(name) }) },
});
