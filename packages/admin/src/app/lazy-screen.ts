import { lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Address } from '../graphql/send-ahead.js';
import { withMantine } from '../ui/style/with-mantine.js';

/** A screen whose module loads when the screen is first opened. */
export function lazyPage(load: () => Promise<() => ReactNode>) {
  return lazyRouteComponent(withMantine(load));
}

/**
 * A screen whose query is sent while its module is still loading. Once the module is loaded, the screen's own
 * `useQuery` sends the query. Hovering over a link loads the module but sends no query.
 * @param loadQuery loads the function that sends the query
 */
export function lazyScreen<S extends (address: Address<never>) => void>(
  load: () => Promise<() => ReactNode>,
  loadQuery: () => Promise<S>,
) {
  let isLoaded = false;
  const component = lazyPage(async () => {
    const screen = await load();
    isLoaded = true;
    return screen;
  });
  const loader = async ({ params, location, cause }: LoaderContext<ParamsOf<S>>) => {
    if (cause !== 'enter' || isLoaded) return;
    const send = await loadQuery();
    if (!isLoaded) send({ params: params as never, search: location.search as Address['search'] });
  };
  return { component, loader };
}

type ParamsOf<S extends (address: Address<never>) => void> =
  Parameters<S> extends [Address<infer P>] ? P : unknown;

interface LoaderContext<P> {
  readonly params: P;
  readonly location: { readonly search: object };
  readonly cause: 'preload' | 'enter' | 'stay';
}
