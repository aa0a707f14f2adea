import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../text/messages.js';
import { uiMessages } from '../text/ui.messages.js';
import styles from './action-menu.module.css';
import { Disclosure } from './disclosure.js';

interface ActionMenuProps {
  /** In a row of a list: the name of its subject, which tells the menus of the list apart. */
  readonly of?: string;
  readonly children: ReactNode;
}

/** The actions of a screen or a row beyond its main one, under „⋯”. What removes something comes last. */
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
