import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useViewer } from '../accounts/session/viewer.js';
import { dropDraft, keepDraft, readDraft, type Base } from './drafts.js';
import { same } from './merge.js';

const KEPT_AFTER_MS = 400;

export interface DraftState {
  /** When the draft was last kept; null where what is typed is what stands. */
  readonly keptAt: Date | null;
  /** The form opened with a draft of that time. */
  readonly restoredFrom: Date | null;
  /** Goes back to what stands. */
  discard(): void;
  /** Forgets the draft: it is saved. */
  drop(): void;
}

/** Keeps what is typed in this browser a moment after each change, and opens the form with what was kept. */
export function useDraft<V extends FieldValues>(
  name: string,
  fields: UseFormReturn<V>,
  base: Base<V>,
  setBase: (base: Base<V>) => void,
): DraftState {
  const account = useViewer().account?.id ?? 'visitor';
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const [restoredFrom, setRestoredFrom] = useState<Date | null>(null);

  useEffect(() => {
    const found = readDraft<V>(account, name);
    if (!found || same(found.values, base.values)) return;
    // It may have begun from an older version: saving then finds the conflict, and compares field by field.
    setBase(found.base);
    fields.reset(found.values, { keepDefaultValues: true });
    setRestoredFrom(new Date(found.at));
    setKeptAt(new Date(found.at));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the form opens: what stands later is the business of saving
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = fields.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const at = new Date();
          if (same(values, base.values)) {
            dropDraft(account, name);
            setKeptAt(null);
          } else if (keepDraft(account, name, { values, base, at: at.toISOString() })) setKeptAt(at);
        }, KEPT_AFTER_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [account, base, fields, name]);

  const drop = useCallback(() => {
    dropDraft(account, name);
    setKeptAt(null);
    setRestoredFrom(null);
  }, [account, name]);
  const discard = useCallback(() => {
    drop();
    fields.reset(base.values);
  }, [base, drop, fields]);
  return useMemo(() => ({ keptAt, restoredFrom, discard, drop }), [keptAt, restoredFrom, discard, drop]);
}
