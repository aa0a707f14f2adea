import { useId, useState } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { Outcome } from '../graphql/use-command.js';
import type { Base } from './drafts.js';
import { useDraft, type DraftState } from './use-draft.js';
import { useSubmission, type Submission } from './use-submission.js';

interface EditFormOptions<V extends FieldValues> {
  /** The name of the form's drafts: `partner.ID`, `partner.new`. */
  readonly name: string;
  /**
   * The saved values, in the shape of the command's input. Read once; later values are compared with them.
   */
  readonly values: V;
  /** The version of the saved values; null for a new node. */
  readonly version: number | null;
  /** Runs the command. */
  save(values: V, base: V, version: number | null): Promise<Outcome<unknown>>;
  onSaved(): void;
}

export interface EditForm<V extends FieldValues> extends Submission<V> {
  /** The id of the form's element. */
  readonly id: string;
  readonly fields: UseFormReturn<V>;
  readonly draft: DraftState;
}

/**
 * A form for one node. It keeps a draft, waits for a lost connection, and shows the API's reasons at the
 * fields. If somebody else has changed the node in the meantime, the person chooses field by field. It never
 * loses typed text and never overwrites another person's changes.
 */
export function useEditForm<V extends FieldValues>(options: EditFormOptions<V>): EditForm<V> {
  const { name, save, onSaved } = options;
  const id = useId();
  const [base, setBase] = useState<Base<V>>({ values: options.values, version: options.version });
  const fields = useForm<V>({ defaultValues: base.values as DefaultValues<V>, mode: 'onTouched' });
  const draft = useDraft(name, fields, base, setBase);
  const submission = useSubmission({ id, fields, base, setBase, save, draft, onSaved });
  return { id, fields, draft, ...submission };
}
