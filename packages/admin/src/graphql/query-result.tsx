import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { refusalOf } from './refusal.js';
import { RefusalText } from './refusal-text.js';
import styles from './query-result.module.css';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useMessages } from '../ui/text/messages.js';

/** The part of the result of Apollo Client's `useQuery` that this component needs. */
interface QueryState<D> {
  readonly data?: D;
  readonly previousData?: D;
  readonly error?: unknown;
  readonly loading: boolean;
  refetch(): Promise<unknown>;
}

/**
 * Renders the result of a query. While it loads, an older result stays visible; without one, it shows bars,
 * but only after 300 ms, so that quick answers do not flicker. Explains an error and offers to try again.
 */
export function QueryResult<D>({ query, lines = 6, children }: QueryResultProps<D>): ReactNode {
  const data = query.data ?? query.previousData;
  if (query.error && !query.loading)
    return <QueryError error={query.error} onRetry={() => void query.refetch()} />;
  if (data === undefined) return <LoadingSkeleton lines={lines} />;
  return <div aria-busy={query.loading || undefined}>{children(data)}</div>;
}

interface QueryResultProps<D> {
  readonly query: QueryState<D>;
  /** Number of bars while loading; roughly the number of rows to come. */
  readonly lines?: number;
  readonly children: (data: D) => ReactNode;
}

/** Bars in place of content that is loading. */
export function LoadingSkeleton({ lines }: { readonly lines: number }): ReactNode {
  const late = useElapsed(300);
  const messages = useMessages(uiMessages);
  if (!late) return null;
  return (
    <div role="status" className={styles.bars}>
      <span className="visually-hidden">{messages.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className={styles.bar} style={{ width: `${95 - ((i * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

function QueryError({ error, onRetry }: { readonly error: unknown; onRetry(): void }): ReactNode {
  const messages = useMessages(uiMessages);
  return (
    <div role="alert" className={styles.failed}>
      <RefusalText refusal={refusalOf(error)} doing="reading" />
      <Button variant="default" onClick={onRetry}>
        {messages.tryAgain}
      </Button>
    </div>
  );
}

function useElapsed(milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late;
}
