import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { gradeOf } from '@partnerstwa/shared/name-search';
import type { ReactNode } from 'react';
import { EditFormFrame } from '../../forms/edit-form.js';
import { TextField } from '../../forms/fields.js';
import { useEditForm } from '../../forms/use-edit-form.js';
import type { TopicsPageQuery } from '../../graphql/operations.js';
import { useCommand, type Outcome } from '../../graphql/use-command.js';
import { useHandOver, type HandOver } from '../../graphql/use-hand-over.js';
import { useNotifyDone } from '../../graphql/use-notify-done.js';
import { SimilarList, useTypedName } from '../../partnerships/names/similar-names.js';
import { similarNamesMessages } from '../../partnerships/names/similar-names.messages.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { useMessages } from '../../ui/text/messages.js';
import { CreateTopicDocument, UpdateTopicDocument } from './topic.commands.graphql.js';
import { topicsMessages } from './topics.messages.js';

type Topic = TopicsPageQuery['topics'][number];

interface Values {
  name: string;
}

interface TopicDialogProps extends Partial<HandOver> {
  /** null for a new topic. */
  readonly topic: Topic | null;
  /** The initial name of a new topic. */
  readonly name?: string;
  /** All topics, to warn about similar names. */
  readonly topics: readonly NamedTopic[];
  onClose(): void;
}

type NamedTopic = Pick<Topic, 'id' | 'name'>;

/** Form to add or rename a topic. For a picker, it also offers existing topics with a similar name. */
export function TopicDialog(props: TopicDialogProps): ReactNode {
  const messages = useMessages(topicsMessages);
  const form = useTopicForm(props);
  const { topic, topics, onCreated, onClose } = props;
  const choose = (id: string) => {
    onCreated?.(id);
    onClose();
  };
  return (
    <Dialog title={topic ? messages.editTopic : messages.newTopic} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={{ name: { label: messages.name } }}
        saveLabel={topic ? undefined : messages.add}
        onCancel={onClose}
      >
        <TextField name="name" label={messages.name} required maxLength={TEXT_LIMITS.name} />
        <SimilarTopics among={topics.filter(({ id }) => id !== topic?.id)} onChoose={onCreated && choose} />
      </EditFormFrame>
    </Dialog>
  );
}

function useTopicForm({ topic, name = '', onCreated, onUndone, onClose }: TopicDialogProps) {
  const messages = useMessages(topicsMessages);
  const notifyDone = useNotifyDone();
  const handOver = useHandOver({ onCreated, onUndone });
  const create = useCommand(CreateTopicDocument);
  const update = useCommand(UpdateTopicDocument);
  return useEditForm<Values>({
    name: `topic.${topic?.id ?? `new.${name}`}`,
    version: topic?.version ?? null,
    values: { name: topic?.name ?? name },
    save: async (values, _base, version): Promise<Outcome<unknown>> => {
      if (topic && version !== null) {
        const updated = await update.run({ id: topic.id, version, ...values });
        if ('done' in updated) notifyDone(messages.saved, updated.done.changeId);
        return updated;
      }
      const created = await create.run(values);
      if ('done' in created) handOver(messages.created, created.done.topic?.id, created.done.changeId);
      return created;
    },
    onSaved: onClose,
  });
}

const MOST = 4;

interface SimilarTopicsProps {
  readonly among: readonly NamedTopic[];
  readonly onChoose: ((id: string) => void) | undefined;
}

/** The API has no search for topics, so the form itself looks for similar names. */
function SimilarTopics({ among, onChoose }: SimilarTopicsProps): ReactNode {
  const { mayAlreadyBe } = useMessages(similarNamesMessages);
  const typed = useTypedName('name');
  const found = typed === null ? [] : among.filter(({ name }) => gradeOf([name], typed) !== null);
  return (
    <SimilarList heading={mayAlreadyBe} found={found.slice(0, MOST)} link={undefined} onChoose={onChoose} />
  );
}
