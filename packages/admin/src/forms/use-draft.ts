import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useViewer } from '../accounts/session/viewer.js';
import { createDraftWriter } from './draft-writer.js';
import { readDraft, type Base } from './drafts.js';
import { isSame } from './merge.js';

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

  const latestBase = useRef(base);
  useEffect(() => {
    latestBase.current = base;
  });
  const writer = useMemo(
    () => createDraftWriter<V>(account, name, () => latestBase.current, setSavedAt),
    [account, name],
  );
  useEffect(() => {
    // This is called on every change of the form's state, such as the end of saving, not only of its values.
    const unsubscribe = fields.subscribe({
      formState: { values: true },
      callback: ({ values }) => writer.schedule(structuredClone(values)),
    });
    window.addEventListener('pagehide', writer.flush);
    return () => {
      window.removeEventListener('pagehide', writer.flush);
      writer.flush();
      unsubscribe();
    };
  }, [fields, writer]);

  const remove = useCallback(() => {
    writer.remove(fields.getValues());
    setRestoredFrom(null);
  }, [fields, writer]);
  const discard = useCallback(() => {
    fields.reset(base.values);
    remove();
  }, [base, remove, fields]);
  return useMemo(() => {
    return { savedAt, restoredFrom, discard, remove };
  }, [savedAt, restoredFrom, discard, remove]);
}
