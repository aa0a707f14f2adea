import type { ReactNode } from 'react';

/** A component as a lazy import gives it. */
type RenderFunction<P> = (props: P) => ReactNode;

/**
 * Makes a lazy import bring Mantine along, and puts the component into it. All but the first view is loaded so: no screen needs to
 * think of it, and Start does not wait for it.
 */
export function withMantine<P extends object>(
  load: () => Promise<RenderFunction<P>>,
): () => Promise<{ default: RenderFunction<P> }> {
  return async () => {
    const [Component, { Mantine }] = await Promise.all([load(), import('./mantine.js')]);
    const Wrapped: RenderFunction<P> = (props) => (
      <Mantine>
        <Component {...props} />
      </Mantine>
    );
    return { default: Wrapped };
  };
}
