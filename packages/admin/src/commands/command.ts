import type { LucideIcon } from 'lucide-react';
import type { CurrentViewer } from '../accounts/session/viewer.js';
import type { NodeLinkTarget } from '../graphql/node-manifest.js';
import type { Shortcut } from '../ui/shortcut.js';
import type { ColorScheme } from '../ui/style/color-scheme.js';
import type { Language, Messages } from '../ui/text/messages.js';

/** Something that the palette offers to do: a screen to open, or an act. */
export interface Command {
  readonly id: string;
  readonly title: Messages<string>;
  /** Further words by which people look for it. */
  readonly keywords?: Messages<string>;
  readonly icon: LucideIcon;
  /** The key that does the same. */
  readonly shortcut?: Shortcut;
  /** Whether it is offered now, and to whom; by default always and to everybody. */
  isOffered?(now: Now): boolean;
  readonly action: { readonly to: NodeLinkTarget } | { run(app: AppActions): void };
}

/** What decides which commands are offered. */
interface Now {
  readonly viewer: CurrentViewer;
  readonly language: Language;
  readonly scheme: ColorScheme;
}

/** What commands need of the app beyond an address. */
export interface AppActions {
  signOut(): void;
  listShortcuts(): void;
}
