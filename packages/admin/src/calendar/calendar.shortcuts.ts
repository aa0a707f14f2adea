import type { Shortcut } from '../ui/shortcut.js';

/** How many days an arrow key leads on. */
export const DAY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

export const TO_DAY: Shortcut = { keys: Object.keys(DAY_STEPS) };
export const TO_ROW_END: Shortcut = { keys: ['Home', 'End'] };
export const TO_MONTH: Shortcut = { keys: ['PageUp', 'PageDown'] };
/** Takes an event up, to carry it to another day. */
export const MOVE: Shortcut = { keys: ['m'] };
export const PUT_DOWN: Shortcut = { keys: ['Enter'] };
export const PUT_BACK: Shortcut = { keys: ['Escape'] };
