import type { ReactNode } from 'react';
import { Button } from '../controls/button.js';
import styles from './pager.module.css';
import { uiWords } from '../text/ui.words.js';
import { useWords } from '../text/words.js';

interface PagerProps {
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/** To the page before and after; nothing where all is on one. */
export function Pager({ onPrevious, onNext }: PagerProps): ReactNode {
  const words = useWords(uiWords);
  if (!onPrevious && !onNext) return null;
  return (
    <div className={styles.pager}>
      <Button variant="default" disabled={!onPrevious} onClick={onPrevious}>
        {words.previousPage}
      </Button>
      <Button variant="default" disabled={!onNext} onClick={onNext}>
        {words.nextPage}
      </Button>
    </div>
  );
}
