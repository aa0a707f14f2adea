import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { CLOSE } from '../app-shortcuts.js';
import { isPressed } from '../shortcut.js';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly label: ReactNode;
  readonly className?: string;
  /** Where the panel opens, relative to its button. */
  readonly placement?: 'below' | 'above';
  /** The edge of the button that the panel is aligned with. */
  readonly align?: 'start' | 'end';
  /** Stays open after a choice, for several choices in a row. */
  readonly keepsOpen?: boolean;
  /** The panel. A link or button in it closes it. */
  readonly children: ReactNode;
}

/** A button that shows and hides a few links (the disclosure pattern of ARIA APG): Escape, a choice or a click elsewhere closes it. */
export function Disclosure({
  label,
  className,
  placement = 'below',
  align = 'end',
  keepsOpen = false,
  children,
}: DisclosureProps): ReactNode {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  /** What was chosen is hidden then; a dialog that it opens gives the focus back to the button. */
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useDismiss(open, place, (isEscape) => (isEscape ? close() : setOpen(false)));
  return (
    <div
      ref={place}
      className={styles.place}
      onBlur={({ relatedTarget }) =>
        relatedTarget && !place.current?.contains(relatedTarget) && setOpen(false)
      }
    >
      <button
        type="button"
        ref={button}
        className={className}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div
        id={id}
        hidden={!open}
        className={styles.panel}
        data-opens={placement}
        data-align={align}
        onClick={keepsOpen ? undefined : close}
      >
        {children}
      </div>
    </div>
  );
}

/** Escape returns the focus to the button; a click elsewhere does not. */
function useDismiss(
  open: boolean,
  place: RefObject<HTMLElement | null>,
  close: (isEscape: boolean) => void,
): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!open) return undefined;
    const onPointer = ({ target }: PointerEvent) => {
      if (!place.current?.contains(target as Node)) latest.current(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (isPressed(CLOSE, event)) latest.current(true);
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [open, place]);
}
