import { Modal } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import styles from './dialog.module.css';
import { focusScreen } from '../focus-screen.js';
import { uiMessages } from '../text/ui.messages.js';
import { useMessages } from '../text/messages.js';

interface DialogProps {
  readonly title: string;
  readonly size?: 'md' | 'lg' | 'xl';
  /** It hangs from the top rather than stands in the middle: what grows while one types does not jump. */
  readonly isTopAligned?: boolean;
  /** A click beside it does not close it: it shows what is not shown again. */
  readonly isPersistent?: boolean;
  onClose(): void;
  readonly children: ReactNode;
}

/** Something that opens over the screen. Escape closes it, and the focus is then where it was before. */
export function Dialog({
  title,
  size = 'lg',
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
      centered={!isTopAligned}
      yOffset={isTopAligned ? '8dvh' : undefined}
      closeOnClickOutside={!isPersistent}
      // Within main its <header> is no second banner of the page.
      portalProps={{ target: '#tresc' }}
      classNames={{ title: styles.title, content: styles.content, inner: styles.inner }}
      closeButtonProps={{ 'aria-label': messages.close }}
    >
      <div ref={markInitialFocus}>{children}</div>
    </Modal>
  );
}

/** What is to be filled has the focus first, before the button that closes; a dialog may say itself what comes first. */
function markInitialFocus(place: HTMLElement | null): void {
  if (!place || place.querySelector('[data-autofocus]')) return;
  place.querySelector('input, select, textarea')?.setAttribute('data-autofocus', '');
}

/** Mantine gives the focus back when a dialog is closed; ours are taken off the screen instead. */
function useRestoreFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // What closed it may have put the focus somewhere itself.
      setTimeout(() => {
        const nowhere = document.activeElement === null || document.activeElement === document.body;
        if (!nowhere) return;
        // What opened it may be gone with what was done, as the button is that signs in.
        const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
        if (isThere) before.focus({ preventScroll: true });
        else focusScreen();
      });
    },
    [before],
  );
}
