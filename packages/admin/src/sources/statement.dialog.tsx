import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { EdtfTextField } from '../forms/edtf/edtf-text-field.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { ChoiceField, TextField } from '../forms/fields.js';
import { changedFields } from '../forms/merge.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { CommandButton } from '../graphql/command-button.js';
import type { StatementPartsFragment } from '../graphql/operations.js';
import { useCommand, type Outcome } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import {
  ArchiveStatementDocument,
  CreateStatementDocument,
  UpdateStatementDocument,
} from './source.commands.graphql.js';
import { SourceOrNewField } from './source-field.js';
import { isDateField, STATEMENT_FIELDS, type StatementSubject } from './statement-fields.js';
import { statementFieldsMessages } from './statement-fields.messages.js';
import { statementsMessages } from './statements.messages.js';

interface Values {
  sourceId: string | null;
  field: string | null;
  value: string | null;
  wording: string | null;
}

interface StatementDialogProps {
  readonly subject: { readonly id: string; readonly __typename: StatementSubject };
  /** null for a new statement. */
  readonly statement: StatementPartsFragment | null;
  onClose(): void;
}

/** Records what a source states about a node. Once recorded, the source and the field cannot be changed. */
export function StatementDialog({ subject, statement, onClose }: StatementDialogProps): ReactNode {
  const messages = useMessages(statementsMessages);
  const { fields } = useMessages(statementFieldsMessages);
  const form = useStatementForm({ subject, statement, onClose });
  return (
    <Dialog title={statement ? messages.editStatement : messages.newStatement} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={useStatementFieldNames()}
        onCancel={onClose}
        extraActions={statement && <RemoveButton of={statement} onDone={onClose} />}
      >
        {statement ? (
          <p>
            {fields[statement.field]} · {statement.source.title}
          </p>
        ) : (
          <>
            <SourceOrNewField name="sourceId" label={messages.source} required />
            <ChoiceField
              name="field"
              label={messages.field}
              required
              options={STATEMENT_FIELDS[subject.__typename].map((field) => ({
                value: field,
                label: fields[field] ?? field,
              }))}
            />
          </>
        )}
        <ValueField />
        <TextField
          name="wording"
          label={messages.wording}
          hint={messages.wordingHint}
          maxLength={TEXT_LIMITS.wording}
        />
      </EditFormFrame>
    </Dialog>
  );
}

/** The input for the value: a date, a choice or text, depending on the field. */
function ValueField(): ReactNode {
  const messages = useMessages(statementsMessages);
  const field = useWatch<Values, 'field'>({ name: 'field' }) ?? '';
  if (isDateField(field)) return <EdtfTextField name="value" label={messages.value} />;
  const values = messages.values[field];
  if (!values) return <TextField name="value" label={messages.value} maxLength={TEXT_LIMITS.wording} />;
  return (
    <ChoiceField
      name="value"
      label={messages.value}
      options={[
        { value: '', label: messages.notGiven },
        ...Object.entries(values).map(([value, label]) => ({ value, label })),
      ]}
    />
  );
}

interface RemoveButtonProps {
  readonly of: StatementPartsFragment;
  onDone(): void;
}

function RemoveButton({ of: { id, version }, onDone }: RemoveButtonProps): ReactNode {
  const messages = useMessages(statementsMessages);
  return (
    <CommandButton
      command={ArchiveStatementDocument}
      input={{ id, version }}
      doneText={messages.removed}
      onDone={onDone}
    >
      {messages.remove}
    </CommandButton>
  );
}

function useStatementForm({ subject, statement, onClose }: StatementDialogProps) {
  const { saved } = useMessages(statementsMessages);
  const notifyDone = useNotifyDone();
  const create = useCommand(CreateStatementDocument);
  const update = useCommand(UpdateStatementDocument);
  return useEditForm<Values>({
    name: `statement.${statement?.id ?? `new.${subject.id}`}`,
    version: statement?.version ?? null,
    values: {
      sourceId: statement?.source.id ?? null,
      field: statement?.field ?? null,
      value: statement?.value ?? null,
      wording: statement?.wording ?? null,
    },
    save: async (values, base, version): Promise<Outcome<unknown>> => {
      const { sourceId, field, value, wording } = values;
      const outcome =
        statement && version !== null
          ? await update.run({
              id: statement.id,
              version,
              ...changedFields(base, { ...base, value, wording }),
            })
          : await create.run({
              subjectId: subject.id,
              sourceId: sourceId ?? '',
              field: field ?? '',
              value,
              wording,
            });
      if ('done' in outcome) notifyDone(saved, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
}

function useStatementFieldNames(): FieldNames<Values> {
  const messages = useMessages(statementsMessages);
  return {
    sourceId: { label: messages.source },
    field: { label: messages.field },
    value: { label: messages.value },
    wording: { label: messages.wording },
  };
}
