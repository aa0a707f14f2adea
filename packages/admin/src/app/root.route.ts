import { createRootRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { readText, type RawSearch } from '../ui/search-params.js';
import { Shell } from './shell.js';

/** The search parameter that all screens share: the partnership filter. */
interface SharedSearch {
  readonly partnership?: string;
}

/** The parent of all routes: renders the frame and keeps the partnership filter between screens. */
export const root = createRootRoute({
  component: Shell,
  notFoundComponent: lazyRouteComponent(() => import('./not-found.page.js'), 'NotFoundPage'),
  validateSearch: ({ partnership }: RawSearch): SharedSearch => ({ partnership: readText(partnership) }),
  search: { middlewares: [retainSearchParams(['partnership'])] },
});

export const getParentRoute = () => root;
