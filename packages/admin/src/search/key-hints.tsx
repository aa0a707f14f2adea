import type { ReactNode } from 'react';
import { Keys } from '../commands/keys.js';
import { LIST_SHORTCUTS } from '../ui/app-shortcuts.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './search.module.css';
import { searchMessages } from './search.messages.js';
import { CHOOSE, OPEN, OPEN_IN_NEW_TAB } from './search.shortcuts.js';

/** The footer of the palette, which explains the keys. */
export function KeyHints({ onListShortcuts }: { onListShortcuts(): void }): ReactNode {
  const messages = useMessages(searchMessages);
  return (
    <div className={styles.foot}>
      <span>
        <Keys of={CHOOSE} /> {messages.choose}
      </span>
      <span>
        <Keys of={OPEN} /> {messages.open}
      </span>
      <span>
        <Keys of={OPEN_IN_NEW_TAB} /> {messages.openInNewTab}
      </span>
      <button type="button" onClick={onListShortcuts}>
        <Keys of={LIST_SHORTCUTS} /> {messages.allShortcuts}
      </button>
    </div>
  );
}
