import { useCallback, useEffect, useState, type RefCallback } from 'react';
import { flushSync } from 'react-dom';

interface Growing {
  /** How many are drawn. */
  readonly shown: number;
  /** Goes on what stands after the last: when it comes near, more are drawn. */
  readonly end: RefCallback<Element>;
  grow(): void;
}

/**
 * A long list that is drawn as far as it is read, and whole for paper.
 * @param step how many more each time
 */
export function useGrowing(step: number): Growing {
  const [shown, setShown] = useState(step);
  const grow = useCallback(() => setShown((now) => now + step), [step]);
  useEffect(() => {
    const showAll = () => flushSync(() => setShown(Infinity));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, []);
  const end = useCallback(
    (element: Element | null) => {
      if (!element) return undefined;
      const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && grow(), {
        rootMargin: '600px',
      });
      watch.observe(element);
      return () => watch.disconnect();
    },
    [grow],
  );
  return { shown, end, grow };
}
