import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useReasonText } from '../graphql/reason-text.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { Button } from '../ui/controls/button.js';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { ConflictDialog, type FieldNames } from './conflict.dialog.js';
import styles from './edit-form.module.css';
import { useFocusOnField } from './focus-field.js';
import { formsMessages } from './forms.messages.js';
import type { EditForm } from './use-edit-form.js';
import type { FormRefusal } from './use-submission.js';

interface EditFormProps<V extends FieldValues> {
  readonly form: EditForm<V>;
  /** Label of each field and how to show its value, for the dialog that compares two versions. */
  readonly fieldNames: FieldNames<V>;
  readonly saveLabel?: string | undefined;
  /** Uses the full width, for a form next to its preview. */
  readonly isWide?: boolean;
  onCancel?(): void;
  /** Hides when the form's draft was stored, on forms where “draft” already means an unpublished event. */
  readonly hasQuietDraft?: boolean;
  /** Tells the person what to check if they may not save these values. */
  readonly refusedHint?: string;
  /** Further actions next to saving, such as removing. */
  readonly extraActions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame of every form: fields, state of the draft and the connection, save button, and conflict dialog.
 */
export function EditFormFrame<V extends FieldValues>({
  form,
  fieldNames,
  saveLabel,
  isWide,
  refusedHint,
  hasQuietDraft = false,
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
        id={form.id}
        ref={place}
        noValidate
        className={styles.form}
        data-wide={isWide || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          // React bubbles a dialog's submit event to the form behind it.
          event.stopPropagation();
          form.submit();
        }}
      >
        <RestoredNotice form={form} />
        {children}
        {form.refusal && <RefusalNotice refusal={form.refusal} fieldNames={fieldNames} hint={refusedHint} />}
        <FormFooter {...{ form, saveLabel, onCancel, extraActions, hasQuietDraft }} />
      </form>
      {form.conflict && (
        <ConflictDialog conflict={form.conflict} mine={form.fields.getValues()} fieldNames={fieldNames} />
      )}
    </FormProvider>
  );
}

type FormFooterProps<V extends FieldValues> = Pick<
  EditFormProps<V>,
  'form' | 'saveLabel' | 'onCancel' | 'extraActions' | 'hasQuietDraft'
>;

function FormFooter<V extends FieldValues>({
  form,
  saveLabel,
  onCancel,
  extraActions,
  hasQuietDraft = false,
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
      <DraftStatus form={form} isQuiet={hasQuietDraft} />
    </div>
  );
}

interface RefusalNoticeProps<V extends FieldValues> extends Pick<EditFormProps<V>, 'fieldNames'> {
  readonly refusal: FormRefusal;
  readonly hint: string | undefined;
}

/** Explains why the form was not saved. Takes the focus unless every problem is shown at a field. */
function RefusalNotice<V extends FieldValues>({
  refusal,
  fieldNames,
  hint,
}: RefusalNoticeProps<V>): ReactNode {
  const messages = useMessages(formsMessages);
  const reasonText = useReasonText();
  const place = useRef<HTMLDivElement>(null);
  const { elsewhere, fields } = refusal;
  useEffect(() => {
    if (fields.length > 0 && elsewhere.length === 0) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, [fields, elsewhere]);
  return (
    <div ref={place} role="alert" tabIndex={-1} className={styles.refusal}>
      <RefusalText refusal={refusal} doing="writing" />
      {elsewhere.length < fields.length && <p>{messages.shownAtFields}</p>}
      {elsewhere.length > 0 && (
        <ul>
          {elsewhere.map(({ path, reason }) => {
            const name = fieldNames[path.split('.')[0] ?? '']?.label;
            return (
              <li key={`${path} ${reason}`}>
                {name && `${name}: `}
                {reasonText(reason)}
              </li>
            );
          })}
        </ul>
      )}
      {refusal.code === 'FORBIDDEN' && hint && <p>{hint}</p>}
    </div>
  );
}

function RestoredNotice<V extends FieldValues>({
  form: { draft },
}: {
  readonly form: EditForm<V>;
}): ReactNode {
  const messages = useMessages(formsMessages);
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

/** Tells whether the typed text is safe; screen readers announce it when the connection is lost. */
function DraftStatus<V extends FieldValues>({
  form: { state, draft },
  isQuiet,
}: {
  readonly form: EditForm<V>;
  readonly isQuiet: boolean;
}): ReactNode {
  const messages = useMessages(formsMessages);
  const language = useLanguage();
  const kept = isQuiet
    ? undefined
    : draft.savedAt?.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <p role="status" className={styles.draft}>
      {state === 'waiting' ? messages.waitingForNetwork : kept && messages.draftSaved(kept)}
    </p>
  );
}
