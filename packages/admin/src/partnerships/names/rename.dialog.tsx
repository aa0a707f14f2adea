import type { TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { EditFormFrame } from '../../forms/edit-form.js';
import { EdtfField, type DateValue } from '../../forms/edtf/edtf-field.js';
import { TextField } from '../../forms/fields.js';
import { useEditForm } from '../../forms/use-edit-form.js';
import type { RenameInput } from '../../graphql/operations.js';
import { useCommand, type Outcome } from '../../graphql/use-command.js';
import { useNotifyDone } from '../../graphql/use-notify-done.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { useMessages } from '../../ui/text/messages.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { namesMessages } from './names.messages.js';

interface Values {
  readonly name: string;
  readonly from: DateValue;
}

interface RenameDialogProps<D> {
  readonly of: { readonly id: string; readonly version: number; readonly name: string };
  readonly command: TypedDocumentNode<D, { input: RenameInput }>;
  onClose(): void;
}

/**
 * Gives a node a new official name from a given day on. In the same change, the API ends the previous name.
 */
export function RenameDialog<D>({ of, command, onClose }: RenameDialogProps<D>): ReactNode {
  const messages = useMessages(namesMessages);
  const dateText = useDateText();
  const notifyDone = useNotifyDone();
  const rename = useCommand(command);
  const form = useEditForm<Values>({
    name: `rename.${of.id}`,
    // Renaming is a separate command that compares no fields with an earlier version.
    version: null,
    // An empty date, not yet typed.
    values: { name: '', from: { edtf: '', wording: null } },
    save: async ({ name, from }): Promise<Outcome<unknown>> => {
      const outcome = await rename.run({ id: of.id, version: of.version, name, from });
      if ('done' in outcome)
        notifyDone(messages.renamed(name), (outcome.done as { changeId?: string | null }).changeId);
      return outcome;
    },
    onSaved: onClose,
  });
  return (
    <Dialog title={messages.rename} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={{
          name: { label: messages.newName },
          from: { label: messages.sinceWhen, show: dateText },
        }}
        onCancel={onClose}
      >
        <p>{messages.renameHint(of.name)}</p>
        <TextField name="name" label={messages.newName} required maxLength={TEXT_LIMITS.name} />
        <EdtfField name="from" label={messages.sinceWhen} required />
      </EditFormFrame>
    </Dialog>
  );
}
