import type { ReactNode } from 'react';
import type { FieldNames } from '../../forms/conflict.dialog.js';
import { dateValue } from '../../forms/edtf/date-value.js';
import { EdtfField, type DateValue } from '../../forms/edtf/edtf-field.js';
import { EditFormFrame } from '../../forms/edit-form.js';
import fields from '../../forms/fields.module.css';
import { useEditForm } from '../../forms/use-edit-form.js';
import { CommandButton } from '../../graphql/command-button.js';
import type { SuccessionFieldsFragment } from '../../graphql/operations.js';
import { useCommand, type Outcome } from '../../graphql/use-command.js';
import { useNotifyDone } from '../../graphql/use-notify-done.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { useMessages } from '../../ui/text/messages.js';
import { PartnerOrNewField } from '../partner-or-new-field.js';
import {
  ArchiveSuccessionDocument,
  CreateSuccessionDocument,
  UpdateSuccessionDocument,
} from './succession.commands.graphql.js';
import { successionMessages } from './succession.messages.js';

/** The other partner's relation to this one. */
export type Relation = 'predecessor' | 'successor';

interface Values {
  predecessorId: string | null;
  successorId: string | null;
  happenedOn: DateValue | null;
}

interface SuccessionDialogProps {
  readonly partnerId: string;
  /** The succession to edit, or the relation of a new one. */
  readonly of: { readonly succession: SuccessionFieldsFragment } | { readonly relation: Relation };
  onClose(): void;
}

/** Records that one partner succeeded another. Once recorded, only the date can be changed. */
export function SuccessionDialog({ partnerId, of, onClose }: SuccessionDialogProps): ReactNode {
  const messages = useMessages(successionMessages);
  const form = useSuccessionForm({ partnerId, of, onClose });
  const title =
    'succession' in of
      ? messages.editSuccession
      : of.relation === 'predecessor'
        ? messages.addPredecessor
        : messages.addSuccessor;
  return (
    <Dialog title={title} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={useSuccessionFieldNames()}
        onCancel={onClose}
        extraActions={'succession' in of && <RemoveButton of={of.succession} onDone={onClose} />}
      >
        {'relation' in of && (
          <>
            <p className={fields.hint}>{messages.hint}</p>
            <PartnerOrNewField name={`${of.relation}Id`} label={messages[of.relation]} required />
          </>
        )}
        <EdtfField name="happenedOn" label={messages.happenedOn} />
      </EditFormFrame>
    </Dialog>
  );
}

interface RemoveButtonProps {
  readonly of: SuccessionFieldsFragment;
  onDone(): void;
}

function RemoveButton({ of: { id, version }, onDone }: RemoveButtonProps): ReactNode {
  const messages = useMessages(successionMessages);
  return (
    <CommandButton
      command={ArchiveSuccessionDocument}
      input={{ id, version }}
      doneText={messages.removed}
      onDone={onDone}
    >
      {messages.remove}
    </CommandButton>
  );
}

function useSuccessionForm({ partnerId, of, onClose }: SuccessionDialogProps) {
  const { saved } = useMessages(successionMessages);
  const notifyDone = useNotifyDone();
  const create = useCommand(CreateSuccessionDocument);
  const update = useCommand(UpdateSuccessionDocument);
  const succession = 'succession' in of ? of.succession : null;
  const relation = 'relation' in of ? of.relation : null;
  return useEditForm<Values>({
    name: `succession.${succession?.id ?? `new.${partnerId}.${relation ?? ''}`}`,
    version: succession?.version ?? null,
    values: {
      predecessorId: relation === 'successor' ? partnerId : null,
      successorId: relation === 'predecessor' ? partnerId : null,
      happenedOn: dateValue(succession?.happenedOn),
    },
    save: async ({ predecessorId, successorId, happenedOn }, _base, version): Promise<Outcome<unknown>> => {
      const outcome =
        succession && version !== null
          ? await update.run({ id: succession.id, version, happenedOn })
          : await create.run({
              predecessorId: predecessorId ?? '',
              successorId: successorId ?? '',
              happenedOn,
            });
      if ('done' in outcome) notifyDone(saved, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
}

function useSuccessionFieldNames(): FieldNames<Values> {
  const messages = useMessages(successionMessages);
  const dateText = useDateText();
  return {
    predecessorId: { label: messages.predecessor },
    successorId: { label: messages.successor },
    happenedOn: { label: messages.happenedOn, show: dateText },
  };
}
