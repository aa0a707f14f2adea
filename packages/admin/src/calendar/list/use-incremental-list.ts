import { useCallback, useEffect, useState, type RefCallback } from 'react';
import { flushSync } from 'react-dom';

interface IncrementalList {
  /** The number of rows rendered. */
  readonly shown: number;
  /** Attach to an element after the last row: rows are added as it scrolls into view. */
  readonly end: RefCallback<Element>;
  showMore(): void;
}

/**
 * Renders a long list in steps as the person scrolls, and completely for print.
 * @param step rows added each time
 */
export function useIncrementalList(step: number): IncrementalList {
  const [shown, setShown] = useState(step);
  const showMore = useCallback(() => setShown((now) => now + step), [step]);
  useEffect(() => {
    const showAll = () => flushSync(() => setShown(Infinity));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, []);
  const end = useCallback(
    (element: Element | null) => {
      if (!element) return undefined;
      const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && showMore(), {
        rootMargin: '600px',
      });
      watch.observe(element);
      return () => watch.disconnect();
    },
    [showMore],
  );
  return { shown, end, showMore };
}
