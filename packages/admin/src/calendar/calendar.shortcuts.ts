import type { Shortcut } from '../ui/shortcut.js';

/** Days that each arrow key moves by. */
export const DAY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

export const TO_DAY: Shortcut = { keys: Object.keys(DAY_STEPS) };
export const TO_ROW_END: Shortcut = { keys: ['Home', 'End'] };
export const TO_MONTH: Shortcut = { keys: ['PageUp', 'PageDown'] };
/** Picks up an event to move it to another day. */
export const MOVE: Shortcut = { keys: ['m'] };
export const PUT_DOWN: Shortcut = { keys: ['Enter'] };
export const PUT_BACK: Shortcut = { keys: ['Escape'] };
