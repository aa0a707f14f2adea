import { useCallback, useEffect, useState, type RefCallback } from 'react';
import { flushSync } from 'react-dom';

interface IncrementalList {
  /** How many are drawn. */
  readonly shown: number;
  /** Goes on what stands after the last: when it comes near, more are drawn. */
  readonly end: RefCallback<Element>;
  showMore(): void;
}

/**
 * A long list that is drawn as far as it is read, and whole for paper.
 * @param step how many more each time
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
