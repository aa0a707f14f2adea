import type { ReactNode } from 'react';

/** A component as a lazy import gives it. */
type Drawn<P> = (props: P) => ReactNode;

/**
 * Makes a lazy import bring Mantine along, and puts the component into it. All but the first view is loaded so: no screen needs to
 * think of it, and Start does not wait for it.
 */
export function dressed<P extends object>(
  load: () => Promise<Drawn<P>>,
): () => Promise<{ default: Drawn<P> }> {
  return async () => {
    const [Component, { Mantine }] = await Promise.all([load(), import('./mantine.js')]);
    const Dressed: Drawn<P> = (props) => (
      <Mantine>
        <Component {...props} />
      </Mantine>
    );
    return { default: Dressed };
  };
}
