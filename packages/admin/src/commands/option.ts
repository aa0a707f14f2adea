import type { ReactNode } from 'react';
import type { NodeLinkTarget } from '../graphql/node-manifest.js';

/** A row of the palette, which opens a screen or runs an action. */
export interface Option {
  readonly key: string;
  readonly name: string;
  /**
   * Tells options of one name apart: a former name, a date, an address; for a command, its shortcut or view.
   */
  readonly note?: string | undefined;
  /** Whether the option is only similar to the typed text. */
  readonly isSimilar?: boolean;
  readonly icon: ReactNode;
  readonly action: { readonly to: NodeLinkTarget } | { run(): void };
}
