import { X } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { UNDO } from '../app-shortcuts.js';
import { focusScreen } from '../focus-screen.js';
import { useShortcut } from '../shortcut.js';
import styles from './toasts.module.css';
import { uiMessages } from '../text/ui.messages.js';
import { useMessages } from '../text/messages.js';

interface Toast {
  readonly text: string;
  /** Undoes the reported change. Ctrl+Z does the same while the message is shown. */
  readonly undo?: { readonly label: string; run(): void };
}

interface DisplayedToast extends Toast {
  readonly key: number;
}

let show: ((toast: Toast) => void) | null = null;
let count = 0;

/**
 * Shows a message at the bottom of the screen and announces it, until the next message or until it is closed.
 */
export function showToast(toast: Toast): void {
  show?.(toast);
}

/**
 * The place for toasts, rendered once in the shell. It shows one toast at a time; only the last command can
 * be undone from here.
 */
export function Toasts(): ReactNode {
  const messages = useMessages(uiMessages);
  const [toast, setToast] = useState<DisplayedToast | null>(null);
  useEffect(() => {
    show = (next) => setToast({ ...next, key: (count += 1) });
    return () => void (show = null);
  }, []);
  const { undo } = toast ?? {};
  const close = () => {
    setToast(null);
    focusScreen();
  };
  const runUndo = () => {
    close();
    undo?.run();
  };
  // In a field, Ctrl+Z undoes typing.
  useShortcut(UNDO, undo ? runUndo : null);
  return (
    <div role="status" aria-live="polite" className={styles.place}>
      {toast && (
        <div key={toast.key} className={styles.toast} data-toast>
          <span>{toast.text}</span>
          <button type="button" className={styles.close} aria-label={messages.close} onClick={close}>
            <X size={18} aria-hidden="true" />
          </button>
          {undo && (
            <button type="button" className={styles.action} aria-keyshortcuts="Control+Z" onClick={runUndo}>
              {undo.label}
              <kbd aria-hidden="true">Ctrl Z</kbd>
            </button>
          )}
        </div>
      )}
    </div>
  );
}
