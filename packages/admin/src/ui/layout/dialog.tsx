import { Modal } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import styles from './dialog.module.css';
import { focusScreen } from '../focus-screen.js';
import { uiMessages } from '../text/ui.messages.js';
import { useMessages } from '../text/messages.js';

interface DialogProps {
  readonly title: string;
  readonly size?: 'md' | 'lg' | 'xl';
  /**
   * Hides the head: only screen readers read the title, and the content must provide a way to close the
   * dialog.
   */
  readonly hasHiddenHead?: boolean;
  /**
   * Aligns the dialog to the top instead of the middle, so that a list that grows during typing does not
   * jump.
   */
  readonly isTopAligned?: boolean;
  /** Keeps the dialog open on a click outside, because it shows something that cannot be shown again. */
  readonly isPersistent?: boolean;
  onClose(): void;
  readonly children: ReactNode;
}

/** A modal dialog. Escape closes it, and the focus returns to where it was. */
export function Dialog({
  title,
  size = 'lg',
  hasHiddenHead = false,
  isTopAligned = false,
  isPersistent = false,
  onClose,
  children,
}: DialogProps): ReactNode {
  const messages = useMessages(uiMessages);
  useRestoreFocus();
  return (
    <Modal
      opened
      size={size}
      title={title}
      onClose={onClose}
      withCloseButton={!hasHiddenHead}
      padding={hasHiddenHead ? 0 : undefined}
      centered={!isTopAligned}
      yOffset={isTopAligned ? '8dvh' : undefined}
      closeOnClickOutside={!isPersistent}
      // Inside main, its <header> does not count as a second banner.
      portalProps={{ target: '#tresc' }}
      classNames={{
        ...(hasHiddenHead && { header: 'visually-hidden' }),
        title: styles.title,
        content: styles.content,
        inner: styles.inner,
      }}
      closeButtonProps={{ 'aria-label': messages.close }}
    >
      <div ref={markInitialFocus}>{children}</div>
    </Modal>
  );
}

/** Focuses the first field instead of the close button, unless the dialog marks another element. */
function markInitialFocus(place: HTMLElement | null): void {
  if (!place || place.querySelector('[data-autofocus]')) return;
  place.querySelector('input, select, textarea')?.setAttribute('data-autofocus', '');
}

/**
 * Restores the focus. Mantine does so only when a dialog closes, but this app unmounts its dialogs instead.
 */
function useRestoreFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The code that closed the dialog may have moved the focus itself.
      setTimeout(() => {
        const nowhere = document.activeElement === null || document.activeElement === document.body;
        if (!nowhere) return;
        // The element that opened the dialog may be gone, such as the sign-in button.
        const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
        if (isThere) before.focus({ preventScroll: true });
        else focusScreen();
      });
    },
    [before],
  );
}
