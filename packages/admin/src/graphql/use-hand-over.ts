import { useNotifyDone } from './use-notify-done.js';

/** Callbacks of a dialog in which a picker adds a missing node. */
export interface HandOver {
  /** Called with the id of the new node. */
  onCreated(id: string): void;
  /** Called if the person undoes the creation. */
  onUndone(id: string): void;
}

/**
 * Returns a function that shows a toast for a new node, with a button to undo, and passes the node to the
 * picker, if there is one.
 */
export function useHandOver({ onCreated, onUndone }: Partial<HandOver>) {
  const notifyDone = useNotifyDone();
  return (text: string, id: string | undefined, changeId: string | null | undefined): void => {
    notifyDone(text, changeId, () => id && onUndone?.(id));
    if (id) onCreated?.(id);
  };
}
