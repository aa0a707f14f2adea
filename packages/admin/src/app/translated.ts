import type { AnyRoute } from '@tanstack/react-router';
import type { RoutePath, SearchParameter } from '../routes/public-urls.js';

/** Paths and search parameters of routes that routes/public-urls.ts does not translate. */
type Untranslated<R extends AnyRoute> = R extends AnyRoute
  ? | Exclude<R['types']['fullPath'], RoutePath>
    | Exclude<keyof R['types']['fullSearchSchema'], SearchParameter>
  : never;

/** Returns its argument; compiles only if routes/public-urls.ts translates every path and parameter. */
export function translated<const R extends readonly AnyRoute[]>(
  routes: R &
    ([Untranslated<R[number]>] extends [never]
      ? unknown
      : { readonly untranslated: Untranslated<R[number]> }),
): R {
  return routes;
}
