import { useNotifyDone } from './use-notify-done.js';

/** Of a dialog in which a picker adds what it does not find. */
export interface HandOver {
  /** Takes the new thing. */
  onCreated(id: string): void;
  /** Called if the person takes the new thing back. */
  onUndone(id: string): void;
}

/** Says that something was created, and hands it to the picker, which is told when it is undone. */
export function useHandOver({ onCreated, onUndone }: HandOver) {
  const notifyDone = useNotifyDone();
  return (text: string, id: string | undefined, changeId: string | null | undefined): void => {
    notifyDone(text, changeId, () => id && onUndone(id));
    if (id) onCreated(id);
  };
}
