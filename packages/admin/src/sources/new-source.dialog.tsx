import type { ReactNode } from 'react';
import { EditFormFrame } from '../forms/edit-form.js';
import type { NewNodeDialogProps } from '../forms/or-new-field.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { useCommand, type InputOf } from '../graphql/use-command.js';
import { useHandOver } from '../graphql/use-hand-over.js';
import type { CreateSourceMutationVariables } from '../graphql/operations.js';
import { SimilarNames } from '../partnerships/names/similar-names.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import { CreateSourceDocument } from './source.commands.graphql.js';
import { SourceFields, useSourceFieldNames, type SourceValues } from './source-fields.js';
import { sourceMessages } from './source.messages.js';

/** Creates a source, or chooses a similar existing one instead. */
export function NewSourceDialog({ name, onCreated, onUndone, onClose }: NewNodeDialogProps): ReactNode {
  const messages = useMessages(sourceMessages);
  const handOver = useHandOver({ onCreated, onUndone });
  const create = useCommand(CreateSourceDocument);
  const form = useEditForm<SourceValues>({
    name: `source.new.${name}`,
    version: null,
    values: { title: name, kind: null, publisher: null, url: null, retrievedOn: null, note: null },
    save: async (values) => {
      // The form requires a kind.
      const outcome = await create.run(values as InputOf<CreateSourceMutationVariables>);
      if ('done' in outcome) handOver(messages.created, outcome.done.source?.id, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
  const choose = (id: string) => {
    onCreated(id);
    onClose();
  };
  return (
    <Dialog title={messages.newSource} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={useSourceFieldNames()}
        saveLabel={messages.add}
        onCancel={onClose}
      >
        <SourceFields similar={<SimilarNames of="source" field="title" onChoose={choose} />} />
      </EditFormFrame>
    </Dialog>
  );
}
