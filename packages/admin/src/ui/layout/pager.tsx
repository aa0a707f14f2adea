import type { ReactNode } from 'react';
import { Button } from '../controls/button.js';
import styles from './pager.module.css';
import { uiMessages } from '../text/ui.messages.js';
import { defineMessages, useMessages } from '../text/messages.js';

const printMessages = defineMessages(
  { part: 'To tylko część listy. Jej pozostałe strony trzeba wydrukować osobno.' },
  { part: 'This is only a part of the list. Its other pages have to be printed separately.' },
);

interface PagerProps {
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/**
 * Buttons for the previous and next page; nothing if there is only one page. A printed page notes that it is
 * only a part of the list.
 */
export function Pager({ onPrevious, onNext }: PagerProps): ReactNode {
  const messages = useMessages(uiMessages);
  const print = useMessages(printMessages);
  if (!onPrevious && !onNext) return null;
  return (
    <div className={styles.pager}>
      <p className={styles.printed}>{print.part}</p>
      <Button variant="default" disabled={!onPrevious} onClick={onPrevious}>
        {messages.previousPage}
      </Button>
      <Button variant="default" disabled={!onNext} onClick={onNext}>
        {messages.nextPage}
      </Button>
    </div>
  );
}

interface ConnectionPagerProps {
  readonly pageInfo: {
    readonly hasPreviousPage: boolean;
    readonly hasNextPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Opens the page after or before a cursor. */
  onTurn(to: { readonly after?: string | undefined; readonly before?: string | undefined }): void;
}

/** The pager of a GraphQL connection. */
export function ConnectionPager({ pageInfo, onTurn }: ConnectionPagerProps): ReactNode {
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = pageInfo;
  return (
    <Pager
      onPrevious={hasPreviousPage ? () => onTurn({ before: startCursor ?? undefined }) : undefined}
      onNext={hasNextPage ? () => onTurn({ after: endCursor ?? undefined }) : undefined}
    />
  );
}
