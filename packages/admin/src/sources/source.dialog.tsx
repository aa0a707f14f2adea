import type { ReactNode } from 'react';
import { EditFormFrame } from '../forms/edit-form.js';
import { changedFields } from '../forms/merge.js';
import { useEditForm } from '../forms/use-edit-form.js';
import type { SourceFactsFragment } from '../graphql/operations.js';
import { useCommand } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import { UpdateSourceDocument } from './source.commands.graphql.js';
import { SourceFields, useSourceFieldNames, type SourceValues } from './source-fields.js';
import { sourceMessages } from './source.messages.js';

interface SourceDialogProps {
  readonly source: SourceFactsFragment;
  onClose(): void;
}

/** Edits a source. */
export function SourceDialog({ source, onClose }: SourceDialogProps): ReactNode {
  const messages = useMessages(sourceMessages);
  const notifyDone = useNotifyDone();
  const update = useCommand(UpdateSourceDocument);
  const { id, title, kind, publisher, url, retrievedOn, note } = source;
  const form = useEditForm<SourceValues>({
    name: `source.${id}`,
    version: source.version,
    values: { title, kind, publisher, url, retrievedOn, note },
    save: async (values, base, version) => {
      const outcome = await update.run({
        id,
        version: version ?? source.version,
        ...changedFields(base, values),
      });
      if ('done' in outcome) notifyDone(messages.saved, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
  return (
    <Dialog title={messages.editSource} onClose={onClose}>
      <EditFormFrame form={form} fieldNames={useSourceFieldNames()} onCancel={onClose}>
        <SourceFields />
      </EditFormFrame>
    </Dialog>
  );
}
