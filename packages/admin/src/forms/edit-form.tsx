import { useBlocker } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import type { Refusal } from '../graphql/refusal.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { Button } from '../ui/controls/button.js';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { ConflictDialog, type FieldNames } from './conflict.dialog.js';
import styles from './edit-form.module.css';
import { useFocusOnField } from './focus-field.js';
import type { EditForm } from './use-edit-form.js';

interface EditFormProps<V extends FieldValues> {
  readonly form: EditForm<V>;
  /** Label and text of each field, for the dialog that compares two versions. */
  readonly fieldNames: FieldNames<V>;
  readonly saveLabel?: string | undefined;
  /** Uses the full width, for a form next to its preview. */
  readonly isWide?: boolean;
  onCancel?(): void;
  /** What to check if the form may not be saved as it is. */
  readonly refusedHint?: string;
  /** Further actions next to saving, such as removing. */
  readonly extraActions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every form: fields, state of draft and connection, saving, and the conflict dialog. */
export function EditFormFrame<V extends FieldValues>({
  form,
  fieldNames,
  saveLabel,
  isWide,
  refusedHint,
  onCancel,
  extraActions,
  children,
}: EditFormProps<V>): ReactNode {
  const place = useRef<HTMLFormElement>(null);
  useFocusOnField(place);
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: () => form.state === 'saving' });
  return (
    <FormProvider {...form.fields}>
      <form
        ref={place}
        noValidate
        className={styles.form}
        data-wide={isWide || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          // Stop propagation: React bubbles a dialog's submit event to the form behind it.
          event.stopPropagation();
          form.submit();
        }}
      >
        <RestoredNotice form={form} />
        {children}
        {form.refusal && <RefusalNotice refusal={form.refusal} hint={refusedHint} />}
        <FormFooter form={form} saveLabel={saveLabel} onCancel={onCancel} extraActions={extraActions} />
      </form>
      {form.conflict && (
        <ConflictDialog conflict={form.conflict} mine={form.fields.getValues()} fieldNames={fieldNames} />
      )}
    </FormProvider>
  );
}

type FormFooterProps<V extends FieldValues> = Pick<
  EditFormProps<V>,
  'form' | 'saveLabel' | 'onCancel' | 'extraActions'
>;

function FormFooter<V extends FieldValues>({
  form,
  saveLabel,
  onCancel,
  extraActions,
}: FormFooterProps<V>): ReactNode {
  const messages = useMessages(uiMessages);
  return (
    <div className={styles.foot}>
      <Button type="submit" loading={form.state === 'saving'}>
        {saveLabel ?? messages.save}
      </Button>
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {messages.cancel}
        </Button>
      )}
      {extraActions}
      <DraftStatus form={form} />
    </div>
  );
}

function RefusalNotice({ refusal, hint }: { readonly refusal: Refusal; readonly hint: string | undefined }) {
  return (
    <div role="alert" className={styles.refusal}>
      <RefusalText refusal={refusal} doing="writing" />
      {refusal.code === 'FORBIDDEN' && hint && <p>{hint}</p>}
    </div>
  );
}

function RestoredNotice<V extends FieldValues>({
  form: { draft },
}: {
  readonly form: EditForm<V>;
}): ReactNode {
  const messages = useMessages(uiMessages);
  const language = useLanguage();
  if (!draft.restoredFrom) return null;
  const time = draft.restoredFrom.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={styles.restored}>
      <span>{messages.draftRestored(time)}</span>
      <Button variant="default" size="sm" onClick={() => draft.discard()}>
        {messages.discardDraft}
      </Button>
    </div>
  );
}

/** Says whether the typed text is safe; screen readers announce it when the connection is lost. */
function DraftStatus<V extends FieldValues>({
  form: { state, draft },
}: {
  readonly form: EditForm<V>;
}): ReactNode {
  const messages = useMessages(uiMessages);
  const language = useLanguage();
  const kept = draft.savedAt?.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <p role="status" className={styles.draft}>
      {state === 'waiting' ? messages.waitingForNetwork : kept && messages.draftSaved(kept)}
    </p>
  );
}
