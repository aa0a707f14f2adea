import type { ReactNode } from 'react';
import { Button } from '../controls/button.js';
import styles from './pager.module.css';
import { uiMessages } from '../text/ui.messages.js';
import { useMessages } from '../text/messages.js';

interface PagerProps {
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/** To the page before and after; nothing where all is on one. */
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
