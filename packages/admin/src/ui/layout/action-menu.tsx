import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../text/messages.js';
import { uiMessages } from '../text/ui.messages.js';
import styles from './action-menu.module.css';
import { Disclosure } from './disclosure.js';

/** The actions of a screen or a row beyond its main one, under „⋯”. What removes something comes last. */
export function ActionMenu({ children }: { readonly children: ReactNode }): ReactNode {
  const messages = useMessages(uiMessages);
  return (
    <Disclosure
      className={styles.button}
      label={
        <>
          <Ellipsis size={18} aria-hidden="true" />
          <span className="visually-hidden">{messages.moreActions}</span>
        </>
      }
    >
      {children}
    </Disclosure>
  );
}
