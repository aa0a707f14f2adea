import type { Shortcut } from '../ui/shortcut.js';

export const CHOOSE: Shortcut = { keys: ['ArrowUp', 'ArrowDown'] };
export const OPEN: Shortcut = { keys: ['Enter'] };
export const OPEN_IN_NEW_TAB: Shortcut = { keys: ['Enter'], isCommand: true };
