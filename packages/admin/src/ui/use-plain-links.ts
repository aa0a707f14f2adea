import { useRouter } from '@tanstack/react-router';
import { useCallback, type MouseEvent } from 'react';

/**
 * Takes the clicks on plain `<a href>` within an area to other screens of the app, as `Link` does. For areas of hundreds of links: each
 * `Link` listens to the address and is drawn anew when it changes, a plain one costs nothing.
 */
export function usePlainLinks(): (click: MouseEvent) => void {
  const router = useRouter();
  return useCallback(
    (click) => {
      const link = (click.target as Element).closest<HTMLAnchorElement>('a[href]');
      const isModified =
        click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey;
      // What a `Link` inside has taken already is not taken twice.
      if (!link || isModified || click.defaultPrevented || link.origin !== location.origin) return;
      click.preventDefault();
      void router.navigate({ href: link.pathname + link.search });
    },
    [router],
  );
}
