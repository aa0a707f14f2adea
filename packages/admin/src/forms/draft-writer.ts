import { countRemovals, removeDraft, saveDraft, type Base } from './drafts.js';
import { isSame } from './merge.js';

const SAVE_DELAY_MS = 400;

/** Stores the draft of one form shortly after each change. */
export interface DraftWriter<V> {
  /**
   * Stores changed values after a short delay. Ignores values that were just stored, or whose draft was just
   * removed.
   */
  schedule(values: V): void;
  /** Stores the scheduled values at once, because the form is about to close. */
  flush(): void;
  /** Deletes the draft of these values and cancels scheduled ones. */
  remove(values: V): void;
}

/**
 * @param baseOf returns the values and version that the form began with; called whenever a draft is stored
 * @param onStored called with the time of each stored draft, and with null when there is nothing left to
 * store
 */
export function createDraftWriter<V>(
  account: string,
  form: string,
  baseOf: () => Base<V>,
  onStored: (at: Date | null) => void,
): DraftWriter<V> {
  let pending: { readonly timer: ReturnType<typeof setTimeout>; store(): void } | null = null;
  let settled: { readonly values: V } | null = null;
  const cancel = () => {
    if (pending) clearTimeout(pending.timer);
    pending = null;
  };
  const store = (values: V, removals: number) => {
    cancel();
    settled = { values };
    // Somebody signed out after this was typed.
    if (removals !== countRemovals()) return;
    const base = baseOf();
    if (isSame(values, base.values)) {
      removeDraft(account, form);
      onStored(null);
      return;
    }
    const at = new Date();
    if (saveDraft(account, form, { values, base, at: at.toISOString() })) onStored(at);
  };
  return {
    schedule(values) {
      cancel();
      if (settled && isSame(values, settled.values)) return;
      const removals = countRemovals();
      const run = () => store(values, removals);
      pending = { timer: setTimeout(run, SAVE_DELAY_MS), store: run };
    },
    flush: () => pending?.store(),
    remove(values) {
      cancel();
      settled = { values };
      removeDraft(account, form);
      onStored(null);
    },
  };
}
