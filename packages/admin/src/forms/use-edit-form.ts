import { useCallback, useEffect, useRef, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import type { Outcome } from '../graphql/use-command.js';
import type { Refusal } from '../graphql/refusal.js';
import { differences, type Difference } from './merge.js';
import { useDraft, type DraftState } from './use-draft.js';
import { useOnline } from './use-online.js';

interface EditFormOptions<V extends FieldValues> {
  /** Names the draft: `partner.ID`, `partner.new`. */
  readonly name: string;
  /** What stands, in the shape of the command's input. Read once: what the form began with stays its base. */
  readonly values: V;
  /** The version of what stands; null for something new. */
  readonly version: number | null;
  /** Runs the command. */
  save(values: V, base: V, version: number | null): Promise<Outcome<unknown>>;
  onSaved(): void;
}

export interface Conflict<V> {
  readonly differences: readonly Difference<V>[];
  /** Goes on from what stands now, with these values. */
  resolve(values: V): void;
  cancel(): void;
}

export interface EditForm<V extends FieldValues> {
  readonly fields: UseFormReturn<V>;
  submit(): void;
  /** `waiting`: the connection is gone; it is saved by itself when it is back. */
  readonly state: 'open' | 'saving' | 'waiting';
  readonly refusal: Refusal | null;
  readonly draft: DraftState;
  readonly conflict: Conflict<V> | null;
}

interface Base<V> {
  readonly values: V;
  readonly version: number | null;
}

/**
 * A form over one thing: keeps a draft, waits for a lost connection, puts the API's reasons beside the fields, and where somebody
 * else changed the thing meanwhile lets one choose field by field. Nothing typed is lost, nothing of another's is overwritten.
 */
export function useEditForm<V extends FieldValues>(options: EditFormOptions<V>): EditForm<V> {
  const { name, save, onSaved } = options;
  const [base, setBase] = useState<Base<V>>({ values: options.values, version: options.version });
  const fields = useForm<V>({ defaultValues: base.values as DefaultValues<V>, mode: 'onTouched' });
  const draft = useDraft(name, fields, base, setBase);
  const [state, setState] = useState<EditForm<V>['state']>('open');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [theirs, setTheirs] = useState<Partial<V> | null>(null);
  const again = useRef<(values: V, from: Base<V>) => Promise<void>>(null);

  /** What they changed is nothing that this form shows: mine goes out again upon theirs. Otherwise somebody chooses. */
  const meet = useCallback(async (values: V, from: Base<V>, current: Partial<V>) => {
    if (differences(from.values, values, current).length > 0) return setTheirs(current);
    const next = nextBase(from, current);
    setBase(next);
    return again.current?.(values, next);
  }, []);

  const send = useCallback(
    async (values: V, from: Base<V>) => {
      setState('saving');
      setRefusal(null);
      const outcome = await save(values, from.values, from.version);
      if ('done' in outcome) {
        draft.drop();
        setState('open');
        return onSaved();
      }
      const { refused } = outcome;
      setState(refused.code === 'OFFLINE' ? 'waiting' : 'open');
      if (refused.code === 'OFFLINE') return undefined;
      if (refused.code === 'CONFLICT' && refused.current && from.version !== null)
        return meet(values, from, refused.current as Partial<V>);
      showProblems(fields, refused);
      return setRefusal(refused);
    },
    [draft, fields, meet, onSaved, save],
  );
  useEffect(() => void (again.current = send), [send]);
  const submit = useCallback(
    () => void fields.handleSubmit((values) => send(values, base))(),
    [base, fields, send],
  );
  useOnline(state === 'waiting', submit);
  const conflict =
    theirs &&
    conflictOf(fields, base, theirs, {
      cancel: () => setTheirs(null),
      goOn: (values, next) => {
        setTheirs(null);
        setBase(next);
        fields.reset(values, { keepDefaultValues: true });
        void send(values, next);
      },
    });
  return { fields, submit, state, refusal, draft, conflict };
}

function conflictOf<V extends FieldValues>(
  fields: UseFormReturn<V>,
  base: Base<V>,
  theirs: Partial<V>,
  { cancel, goOn }: { cancel(): void; goOn(values: V, next: Base<V>): void },
): Conflict<V> {
  const next = nextBase(base, theirs);
  return {
    differences: differences(base.values, fields.getValues(), theirs),
    resolve: (values) => goOn(values, next),
    cancel,
  };
}

/** What stands now, of what the form shows. */
function nextBase<V extends FieldValues>(base: Base<V>, theirs: Partial<V>): Base<V> {
  const shown = Object.entries(theirs).filter(([field]) => field in base.values);
  return {
    values: { ...base.values, ...(Object.fromEntries(shown) as Partial<V>) },
    version: Number(theirs['version']),
  };
}

/** Puts the API's reasons beside the fields they are about; the first gets the focus. */
function showProblems<V extends FieldValues>(fields: UseFormReturn<V>, { fields: problems }: Refusal): void {
  problems.forEach(({ field, reason }, i) => {
    const path = field.replace(/^input\./, '') as Path<V>;
    fields.setError(path, { type: reason }, { shouldFocus: i === 0 });
  });
}
