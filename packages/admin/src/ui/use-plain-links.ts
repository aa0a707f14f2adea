import { useRouter } from '@tanstack/react-router';
import { useCallback, type MouseEvent } from 'react';

/**
 * Handles clicks on plain `<a href>` within an area like `Link` does. Meant for areas with hundreds of links:
 * every `Link` renders again when the address changes, a plain link does not.
 */
export function usePlainLinks(): (click: MouseEvent) => void {
  const router = useRouter();
  return useCallback(
    (click) => {
      const link = (click.target as Element).closest<HTMLAnchorElement>('a[href]');
      const isModified =
        click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey;
      // A `Link` inside the area may already have handled the click.
      if (!link || isModified || click.defaultPrevented || link.origin !== location.origin) return;
      click.preventDefault();
      void router.navigate({ href: link.pathname + link.search });
    },
    [router],
  );
}
