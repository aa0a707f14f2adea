import { useEffect, useRef } from 'react';

/** How often to retry: browsers report only their own network, not that a server is reachable again. */
const RETRY_INTERVAL_MS = 5000;

/** While `waiting`, calls `onOnline` whenever the connection may be back. */
export function useOnline(waiting: boolean, onOnline: () => void): void {
  const latest = useRef(onOnline);
  useEffect(() => {
    latest.current = onOnline;
  });
  useEffect(() => {
    if (!waiting) return undefined;
    const again = () => latest.current();
    window.addEventListener('online', again);
    const timer = setInterval(() => navigator.onLine && again(), RETRY_INTERVAL_MS);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [waiting]);
}
