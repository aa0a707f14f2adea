import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useViewer } from '../accounts/session/viewer.js';
import { createDraftWriter, type DraftWriter } from './draft-writer.js';
import { newDraftName, readDraft, removeDraft, saveDraft, type Base, type Draft } from './drafts.js';
import { isSame } from './merge.js';
import { findAbandonedDraft, holdDraft } from './open-drafts.js';

export interface DraftState {
  /** When the draft was last stored; null if there are no unsaved changes. */
  readonly savedAt: Date | null;
  /** The time of the draft with which the form opened, if it did. */
  readonly restoredFrom: Date | null;
  /** Discards the draft and restores the saved values. */
  discard(): void;
  /** Deletes the draft after saving. */
  remove(): void;
}

/**
 * Stores unsaved changes in this browser shortly after each change. A form that is opened again continues its
 * stored draft.
 */
export function useDraft<V extends FieldValues>(
  name: string,
  fields: UseFormReturn<V>,
  base: Base<V>,
  setBase: (base: Base<V>) => void,
): DraftState {
  const account = useAccountOfDrafts();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [restoredFrom, setRestoredFrom] = useState<Date | null>(null);
  const [draft] = useState(() => newDraftName(name));

  useAbandonedDraft<V>(name, draft, (found) => {
    if (!isSame(fields.getValues(), base.values)) return false;
    if (isSame(found.values, base.values)) return true;
    saveDraft(account, draft, found);
    // The draft may be based on an older version. Saving then finds the conflict and compares field by field.
    setBase(found.base);
    // A draft from an earlier version of the app may lack fields.
    fields.reset({ ...base.values, ...found.values }, { keepDefaultValues: true });
    setRestoredFrom(new Date(found.at));
    setSavedAt(new Date(found.at));
    return true;
  });

  const writer = useDraftWriter(draft, fields, base, setSavedAt);
  const remove = useCallback(() => {
    writer.remove(fields.getValues());
    setRestoredFrom(null);
  }, [fields, writer]);
  const discard = useCallback(() => {
    fields.reset(base.values);
    remove();
  }, [base, remove, fields]);
  return useMemo(
    () => ({ savedAt, restoredFrom, discard, remove }),
    [savedAt, restoredFrom, discard, remove],
  );
}

/** Stores the draft while the form is open, and the last changes when it closes. */
function useDraftWriter<V extends FieldValues>(
  draft: string,
  fields: UseFormReturn<V>,
  base: Base<V>,
  onStored: (at: Date | null) => void,
): DraftWriter<V> {
  const account = useAccountOfDrafts();
  const latestBase = useRef(base);
  useEffect(() => {
    latestBase.current = base;
  });
  const writer = useMemo(
    () => createDraftWriter<V>(account, draft, () => latestBase.current, onStored),
    [account, draft, onStored],
  );
  useEffect(() => {
    // Called on every change of the form's state, such as the end of saving, not only when its values change.
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
  return writer;
}

/**
 * When a form opens, continues the draft of a closed one.
 * @param take takes over the draft's values; returns false if the form keeps its own
 */
function useAbandonedDraft<V>(form: string, draft: string, take: (found: Draft<V>) => boolean): void {
  const account = useAccountOfDrafts();
  useEffect(() => {
    const release = holdDraft(draft);
    let isOpen = true;
    const restore = async () => {
      const name = await findAbandonedDraft(account, form);
      const found = name === null ? null : readDraft<V>(account, name);
      if (name !== null && found && isOpen && take(found)) removeDraft(account, name);
    };
    void restore();
    return () => {
      isOpen = false;
      release();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- runs once, when the form opens; later versions are handled when the form is saved
  }, []);
}

function useAccountOfDrafts(): string {
  return useViewer().account?.id ?? 'visitor';
}
