import { useEffect, useRef, type RefObject } from 'react';

interface TypedAhead {
  /** What was typed since `start`; null at any other time. The field that takes it sets null. */
  readonly text: RefObject<string | null>;
  start(): void;
}

/** Keeps what is typed between the moment something is opened and the one when its field has loaded and has the focus. */
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

/** On Windows, AltGr, with which Polish letters are typed, also counts as Ctrl. */
export function isCommand(event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'getModifierState'>): boolean {
  return (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
}
