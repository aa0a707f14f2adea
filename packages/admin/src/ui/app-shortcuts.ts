import type { Shortcut } from './shortcut.js';

export const SEARCH: Shortcut = { keys: ['k'], isCommand: true, worksInFields: true };
export const UNDO: Shortcut = { keys: ['z'], isCommand: true };
export const LIST_SHORTCUTS: Shortcut = { keys: ['?'] };
export const NEW_EVENT: Shortcut = { keys: ['n'] };
/** Closes a dialog, a menu or a card. */
export const CLOSE: Shortcut = { keys: ['Escape'] };
export const PREVIEW: Shortcut = { keys: [' '] };
/** Edits the focused row in place. */
export const EDIT: Shortcut = { keys: ['F2'] };
