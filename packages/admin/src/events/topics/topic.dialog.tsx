import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { gradeOf } from '@partnerstwa/shared/name-search';
import type { ReactNode } from 'react';
import { EditFormFrame } from '../../forms/edit-form.js';
import { TextField } from '../../forms/fields.js';
import { useEditForm } from '../../forms/use-edit-form.js';
import type { TopicsPageQuery } from '../../graphql/operations.js';
import { useCommand, type Outcome } from '../../graphql/use-command.js';
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

interface TopicDialogProps {
  /** null for a new topic. */
  readonly topic: Topic | null;
  /** All topics, to warn about similar names. */
  readonly topics: readonly Topic[];
  onClose(): void;
}

/** Form to add or rename a topic. */
export function TopicDialog({ topic, topics, onClose }: TopicDialogProps): ReactNode {
  const messages = useMessages(topicsMessages);
  const notifyDone = useNotifyDone();
  const create = useCommand(CreateTopicDocument);
  const update = useCommand(UpdateTopicDocument);
  const form = useEditForm<Values>({
    name: `topic.${topic?.id ?? 'new'}`,
    version: topic?.version ?? null,
    values: { name: topic?.name ?? '' },
    save: async ({ name }, _base, version): Promise<Outcome<unknown>> => {
      const outcome =
        topic && version !== null
          ? await update.run({ id: topic.id, version, name })
          : await create.run({ name });
      if ('done' in outcome) notifyDone(topic ? messages.saved : messages.created, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
  return (
    <Dialog title={topic ? messages.editTopic : messages.newTopic} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={{ name: { label: messages.name } }}
        saveLabel={topic ? undefined : messages.add}
        onCancel={onClose}
      >
        <TextField name="name" label={messages.name} required maxLength={TEXT_LIMITS.name} />
        <SimilarTopics among={topics.filter(({ id }) => id !== topic?.id)} />
      </EditFormFrame>
    </Dialog>
  );
}

const MOST = 4;

/** The API has no search for topics, so the form itself looks for similar names. */
function SimilarTopics({ among }: { readonly among: readonly Topic[] }): ReactNode {
  const { mayAlreadyBe } = useMessages(similarNamesMessages);
  const typed = useTypedName('name');
  const found = typed === null ? [] : among.filter(({ name }) => gradeOf([name], typed) !== null);
  return <SimilarList heading={mayAlreadyBe} found={found.slice(0, MOST)} link={undefined} />;
}
