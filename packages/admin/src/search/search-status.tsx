import type { ReactNode } from 'react';
import { refusalOf } from '../graphql/refusal.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { Button } from '../ui/controls/button.js';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './search.module.css';
import { searchMessages } from './search.messages.js';
import type { useSearch } from './use-search.js';

interface SearchStatusProps {
  readonly search: ReturnType<typeof useSearch>;
  /** The number of matching commands and nodes. */
  readonly count: number;
}

/** Shows that nothing was found or that the search failed. Tells screen readers the number of results. */
export function SearchStatus({ search, count }: SearchStatusProps): ReactNode {
  const messages = useMessages(searchMessages);
  const shared = useMessages(uiMessages);
  const { text, isCurrent, error } = search;
  if (error)
    return (
      <div role="alert" className={styles.failed}>
        <RefusalText refusal={refusalOf(error)} doing="reading" />
        <Button variant="default" size="sm" onClick={search.again}>
          {shared.tryAgain}
        </Button>
      </div>
    );
  const isNothing = text !== '' && isCurrent && count === 0;
  return (
    <div role="status" className={styles.state}>
      {isNothing && (
        <>
          <p>{messages.nothing(text)}</p>
          <p className={styles.hint}>{messages.nothingHint}</p>
        </>
      )}
      {!isNothing && text !== '' && (
        <p className={count > 0 ? 'visually-hidden' : undefined}>
          {isCurrent ? messages.found(count) : messages.searching}
        </p>
      )}
    </div>
  );
}
