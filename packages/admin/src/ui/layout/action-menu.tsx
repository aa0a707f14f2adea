import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../text/messages.js';
import { uiMessages } from '../text/ui.messages.js';
import styles from './action-menu.module.css';
import { Disclosure } from './disclosure.js';

interface ActionMenuProps {
  /** In a list row: the name of the row's subject, which distinguishes the menus of the list. */
  readonly of?: string;
  readonly children: ReactNode;
}

/** The secondary actions of a screen or a row, under „⋯”. Actions that remove something come last. */
export function ActionMenu({ of, children }: ActionMenuProps): ReactNode {
  const messages = useMessages(uiMessages);
  return (
    <Disclosure
      className={`${styles.button} ${of === undefined ? '' : styles.inRow}`}
      label={
        <>
          <Ellipsis size={18} aria-hidden="true" />
          <span className="visually-hidden">
            {of === undefined ? messages.moreActions : `${messages.moreActions}: ${of}`}
          </span>
        </>
      }
    >
      {children}
    </Disclosure>
  );
}
