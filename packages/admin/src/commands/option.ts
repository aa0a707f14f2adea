import type { ReactNode } from 'react';
import type { NodeLinkTarget } from '../graphql/node-manifest.js';

/** A row of the palette: somewhere to go, or something to do. */
export interface Option {
  readonly key: string;
  readonly name: string;
  /** What tells it from others of the name: a former name, a date, an address; of a command, its key or its view. */
  readonly note?: string | undefined;
  /** It only resembles what was typed. */
  readonly isSimilar?: boolean;
  readonly icon: ReactNode;
  readonly action: { readonly to: NodeLinkTarget } | { run(): void };
}
