import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { isVersionConflict, type Refusal } from '../graphql/refusal.js';
import type { Outcome } from '../graphql/use-command.js';
import type { Base } from './drafts.js';
import { errorPaths } from './field-error.js';
import { focusField } from './focus-field.js';
import { differences, type Difference } from './merge.js';
import { showProblems, type Problem } from './problems.js';
import type { DraftState } from './use-draft.js';
import { useOnline } from './use-online.js';

export interface Conflict<V> {
  readonly differences: readonly Difference<V>[];
  /** Saves these values on top of the current version. */
  resolve(values: V): void;
  cancel(): void;
}

export interface Submission<V> {
  submit(): void;
  /** `waiting`: the connection is lost, and the form is saved automatically when it is back. */
  readonly state: 'open' | 'saving' | 'waiting';
  readonly refusal: FormRefusal | null;
  readonly conflict: Conflict<V> | null;
}

/** Why the form was not saved. */
export interface FormRefusal extends Refusal {
  /** The problems that no field of the form shows. */
  readonly elsewhere: readonly Problem[];
}

interface SubmissionOptions<V extends FieldValues> {
  /** The id of the form's element. */
  readonly id: string;
  readonly fields: UseFormReturn<V>;
  readonly base: Base<V>;
  setBase(base: Base<V>): void;
  save(values: V, base: V, version: number | null): Promise<Outcome<unknown>>;
  readonly draft: DraftState;
  onSaved(): void;
}

/** Submits a form and handles every outcome: saved, refused, offline, or changed by somebody else. */
export function useSubmission<V extends FieldValues>(sent: SubmissionOptions<V>): Submission<V> {
  const { fields, base, setBase } = sent;
  const [state, setState] = useState<Submission<V>['state']>('open');
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const [theirs, setTheirs] = useState<Partial<V> | null>(null);
  const latest = useRef(sent);
  useEffect(() => {
    latest.current = sent;
  });

  const send = useCallback(async (values: V, from: Base<V>): Promise<void> => {
    const { id, save, draft, onSaved, fields: form, setBase: begin } = latest.current;
    setState('saving');
    setRefusal(null);
    const outcome = await save(values, from.values, from.version);
    if ('done' in outcome) {
      draft.remove();
      setState('open');
      // A form that stays open continues from the saved values; each command raises the version by one.
      if (from.version !== null) begin({ values, version: from.version + 1 });
      return onSaved();
    }
    const { refused } = outcome;
    setState(refused.code === 'OFFLINE' ? 'waiting' : 'open');
    if (refused.code === 'OFFLINE') return undefined;
    if (isVersionConflict(refused) && from.version !== null) {
      const current = refused.current as Partial<V>;
      if (differences(from.values, values, current).length > 0) return setTheirs(current);
      // The other person changed nothing that this form shows, so my values are sent again on top of theirs.
      const next = rebase(from, current);
      begin(next);
      return send(values, next);
    }
    return setRefusal(showRefusal(id, form, refused));
  }, []);

  const submit = useCallback(() => {
    // The API's last answer does not apply to the current values. The fields check their own rules again.
    fields.clearErrors();
    void fields.handleSubmit((values) => send(values, base), focusFirstError)();
  }, [base, fields, send]);
  useOnline(state === 'waiting', submit);
  const conflict = theirs && {
    differences: differences(base.values, fields.getValues(), theirs),
    cancel: () => setTheirs(null),
    resolve: (values: V) => {
      const next = rebase(base, theirs);
      setTheirs(null);
      setBase(next);
      fields.reset(values, { keepDefaultValues: true });
      void send(values, next);
    },
  };
  return { submit, state, refusal, conflict };
}

/** The base, updated to the stored version and its values of the fields that this form shows. */
function rebase<V extends FieldValues>(base: Base<V>, theirs: Partial<V>): Base<V> {
  const shown = Object.entries(theirs).filter(([field]) => field in base.values);
  return {
    values: { ...base.values, ...(Object.fromEntries(shown) as Partial<V>) },
    version: Number(theirs['version']),
  };
}

function focusFirstError(errors: object): void {
  focusField(errorPaths(errors)[0] ?? '');
}

/** Shows problems at their fields and returns the refusal with the remaining ones. */
function showRefusal<V extends FieldValues>(
  id: string,
  fields: UseFormReturn<V>,
  refused: Refusal,
): FormRefusal {
  const form = document.getElementById(id);
  const elsewhere = form ? showProblems(form, fields, refused) : [];
  // A conflict that is not about versions: another record already has a value that must be unique.
  const code = refused.code === 'CONFLICT' && !isVersionConflict(refused) ? 'INVALID' : refused.code;
  return { ...refused, code, elsewhere };
}
