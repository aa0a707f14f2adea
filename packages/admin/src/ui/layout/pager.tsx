import type { ReactNode } from 'react';
import { Button } from '../controls/button.js';
import styles from './pager.module.css';
import { uiMessages } from '../text/ui.messages.js';
import { useMessages } from '../text/messages.js';

interface PagerProps {
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/** Links to the previous and next page; nothing if there is only one. */
export function Pager({ onPrevious, onNext }: PagerProps): ReactNode {
  const messages = useMessages(uiMessages);
  if (!onPrevious && !onNext) return null;
  return (
    <div className={styles.pager}>
      <Button variant="default" disabled={!onPrevious} onClick={onPrevious}>
        {messages.previousPage}
      </Button>
      <Button variant="default" disabled={!onNext} onClick={onNext}>
        {messages.nextPage}
      </Button>
    </div>
  );
}
