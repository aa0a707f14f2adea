import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useViewer } from '../accounts/session/viewer.js';
import { removeDraft, saveDraft, readDraft, type Base } from './drafts.js';
import { isSame } from './merge.js';

const SAVE_DELAY_MS = 400;

export interface DraftState {
  /** When the draft was last stored; null if there are no unsaved changes. */
  readonly savedAt: Date | null;
  /** Set if the form opened with a draft: the time of the draft. */
  readonly restoredFrom: Date | null;
  /** Discards the draft and restores the saved values. */
  discard(): void;
  /** Deletes the draft after saving. */
  remove(): void;
}

/** Stores unsaved changes in this browser shortly after each change, and opens the form with the stored draft. */
export function useDraft<V extends FieldValues>(
  name: string,
  fields: UseFormReturn<V>,
  base: Base<V>,
  setBase: (base: Base<V>) => void,
): DraftState {
  const account = useViewer().account?.id ?? 'visitor';
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [restoredFrom, setRestoredFrom] = useState<Date | null>(null);

  useEffect(() => {
    const found = readDraft<V>(account, name);
    if (!found || isSame(found.values, base.values)) return;
    // It may have begun from an older version: saving then finds the conflict, and compares field by field.
    setBase(found.base);
    fields.reset(found.values, { keepDefaultValues: true });
    setRestoredFrom(new Date(found.at));
    setSavedAt(new Date(found.at));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- runs once, when the form opens; later versions are handled when the form is saved
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = fields.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const at = new Date();
          if (isSame(values, base.values)) {
            removeDraft(account, name);
            setSavedAt(null);
          } else if (saveDraft(account, name, { values, base, at: at.toISOString() })) setSavedAt(at);
        }, SAVE_DELAY_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [account, base, fields, name]);

  const remove = useCallback(() => {
    removeDraft(account, name);
    setSavedAt(null);
    setRestoredFrom(null);
  }, [account, name]);
  const discard = useCallback(() => {
    remove();
    fields.reset(base.values);
  }, [base, remove, fields]);
  return useMemo(() => {
    return { savedAt, restoredFrom, discard, remove };
  }, [savedAt, restoredFrom, discard, remove]);
}
