import { useEffect, useRef, type RefObject } from 'react';

interface TypedAhead {
  /** The text typed since `start`; null otherwise. The field that takes the text over sets it to null. */
  readonly text: RefObject<string | null>;
  start(): void;
}

/** Collects the keys typed after something is opened and before its field has loaded and has the focus. */
export function useTypedAhead(): TypedAhead {
  const text = useRef<string | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (text.current === null || isCommand(event) || event.key.length !== 1) return;
      text.current += event.key;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return { text, start: () => (text.current = '') };
}

/**
 * Whether Ctrl or ⌘ is held. On Windows, AltGr, which types Polish letters, also reports Ctrl, so it is
 * excluded.
 */
export function isCommand(event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'getModifierState'>): boolean {
  return (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
}
