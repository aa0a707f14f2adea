import { useState, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { gradeOf } from '@partnerstwa/shared/name-search';
import { isExact } from '@partnerstwa/shared/search-grade';
import { useViewer } from '../../accounts/session/viewer.js';
import { ChipsField } from '../../forms/choice-fields.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import { SearchSelect, type OptionSearch } from '../../ui/controls/search-select.js';
import { useMessages } from '../../ui/text/messages.js';
import { TopicDialog } from './topic.dialog.js';
import { topicsMessages } from './topics.messages.js';

type Topics = EventChoicesFragment['topics'];

interface TopicsFieldProps {
  readonly name: 'topicIds';
  readonly topics: Topics;
}

/** The topics of an event, as chips. Typing finds one of many, and adds one that is missing. */
export function TopicsField({ name, topics }: TopicsFieldProps): ReactNode {
  const messages = useMessages(topicsMessages);
  const mayAdd = useViewer().rights.coordinate;
  const { getValues, setValue } = useFormContext<Record<typeof name, readonly string[]>>();
  const [newName, setNewName] = useState<string | null>(null);
  const search = useTopicSearch(topics);
  const withoutTopic = (id: string) => getValues(name).filter((each) => each !== id);
  const choose = (ids: readonly string[]) => setValue(name, [...ids], { shouldDirty: true });
  const add = (id: string) => choose([...withoutTopic(id), id]);
  return (
    <ChipsField
      name={name}
      label={messages.title}
      options={topics.map((topic) => ({ value: topic.id, label: topic.name }))}
    >
      <SearchSelect
        label={mayAdd ? messages.findOrAdd : messages.find}
        value={null}
        search={search}
        extras={mayAdd ? [{ id: 'new', label: messages.addAs, run: setNewName }] : []}
        onChange={(found) => found && add(found.id)}
      />
      {newName !== null && (
        <TopicDialog
          topic={null}
          name={newName}
          topics={topics}
          onCreated={add}
          onUndone={(id) => choose(withoutTopic(id))}
          onClose={() => setNewName(null)}
        />
      )}
    </ChipsField>
  );
}

/** Finds topics among those that the form has loaded. */
function useTopicSearch(topics: Topics): OptionSearch {
  const [text, setText] = useState('');
  const found = topics.flatMap(({ id, name }) => {
    const grade = gradeOf([name], text);
    return grade === null ? [] : [{ id, name, grade, isSimilar: !isExact(grade) }];
  });
  return { options: found.sort((a, b) => a.grade - b.grade), isCurrent: true, onSearch: setText };
}
