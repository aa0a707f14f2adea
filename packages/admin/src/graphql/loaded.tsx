import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { refusalOf } from './refusal.js';
import { RefusalText } from './refusal-text.js';
import styles from './loaded.module.css';
import { uiWords } from '../ui/text/ui.words.js';
import { useWords } from '../ui/text/words.js';

/** As Apollo Client's `useQuery` answers. */
interface Asked<D> {
  readonly data?: D;
  readonly previousData?: D;
  readonly error?: unknown;
  readonly loading: boolean;
  refetch(): Promise<unknown>;
}

/**
 * What was asked, once it is here. Until then bars of its shape, after 300 ms so that a quick answer does not flicker; what was shown
 * before stays while something newer is fetched; an error says what happened and lets one try again.
 */
export function Loaded<D>({ asked, lines = 6, children }: LoadedProps<D>): ReactNode {
  const data = asked.data ?? asked.previousData;
  if (asked.error && !asked.loading)
    return <LoadFailed error={asked.error} onRetry={() => void asked.refetch()} />;
  if (data === undefined) return <Bars lines={lines} />;
  return <div aria-busy={asked.loading || undefined}>{children(data)}</div>;
}

interface LoadedProps<D> {
  readonly asked: Asked<D>;
  /** Bars to show meanwhile: about as many as there will be rows. */
  readonly lines?: number;
  readonly children: (data: D) => ReactNode;
}

/** Bars where text will be. */
export function Bars({ lines }: { readonly lines: number }): ReactNode {
  const late = useLate(300);
  const words = useWords(uiWords);
  if (!late) return null;
  return (
    <div role="status" className={styles.bars}>
      <span className="visually-hidden">{words.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className={styles.bar} style={{ width: `${95 - ((i * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

function LoadFailed({ error, onRetry }: { readonly error: unknown; onRetry(): void }): ReactNode {
  const words = useWords(uiWords);
  return (
    <div role="alert" className={styles.failed}>
      <RefusalText refusal={refusalOf(error)} doing="reading" />
      <Button variant="default" onClick={onRetry}>
        {words.tryAgain}
      </Button>
    </div>
  );
}

function useLate(milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late;
}
