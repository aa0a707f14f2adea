import type { ReactNode } from 'react';

/** A component as a lazy import returns it. */
type RenderFunction<P> = (props: P) => ReactNode;

/**
 * Makes a lazy import load Mantine too, and wraps the component in it. Everything except the first view is
 * loaded this way, so no screen needs its own provider and Start does not wait for Mantine.
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
