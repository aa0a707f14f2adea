import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { CLOSE } from '../app-shortcuts.js';
import { isPressed } from '../shortcut.js';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly label: ReactNode;
  readonly className?: string;
  /** Where the panel opens, relative to its button. */
  readonly placement?: 'below' | 'above';
  /** The edge of the button with which the panel is aligned. */
  readonly align?: 'start' | 'end';
  /** Keeps the panel open after a choice, so that people can make several. */
  readonly keepsOpen?: boolean;
  /** The content of the panel. Clicking in it closes the panel, unless `keepsOpen`. */
  readonly children: ReactNode;
}

/**
 * A button that shows and hides a few links (the disclosure pattern of ARIA APG). Escape, a choice or a click
 * elsewhere closes the panel.
 */
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
  /**
   * Focuses the button, because the chosen element is hidden now. A dialog that it opens later returns the
   * focus to the button.
   */
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

/**
 * Closes the panel on Escape, which returns the focus to the button, and on a click elsewhere, which does
 * not.
 */
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
