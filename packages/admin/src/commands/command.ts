import type { LucideIcon } from 'lucide-react';
import type { CurrentViewer } from '../accounts/session/viewer.js';
import type { NodeLinkTarget } from '../graphql/node-manifest.js';
import type { Shortcut } from '../ui/shortcut.js';
import type { ColorScheme } from '../ui/style/color-scheme.js';
import type { Language, Messages } from '../ui/text/messages.js';

/** A command of the palette, which opens a screen or runs an action. */
export interface Command {
  readonly id: string;
  readonly title: Messages<string>;
  /** Further words that find the command. */
  readonly keywords?: Messages<string>;
  readonly icon: LucideIcon;
  /** The shortcut of the same command. */
  readonly shortcut?: Shortcut;
  /** Whether the command is available now and to this viewer; by default it always is. */
  isOffered?(now: Now): boolean;
  readonly action: { readonly to: NodeLinkTarget } | { run(app: AppActions): void };
}

/** The state on which the available commands depend. */
interface Now {
  readonly viewer: CurrentViewer;
  readonly language: Language;
  readonly scheme: ColorScheme;
}

/** Actions of the app that commands can run. */
export interface AppActions {
  signOut(): void;
  listShortcuts(): void;
}
