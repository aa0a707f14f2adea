import { isPressed, type Shortcut } from './shortcut.js';

const SEARCH: Shortcut = { keys: ['k'], isCommand: true };
const MOVE: Shortcut = { keys: ['m'] };

const press = (
  key: string,
  held: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift' | 'altGr', true>> = {},
) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
  getModifierState: (name: string) => name === 'AltGraph' && held.altGr === true,
});

describe('isPressed', () => {
  it('recognises a command pressed with Ctrl or ⌘, also with Caps Lock on', () => {
    expect(isPressed(SEARCH, press('k', { ctrl: true }))).toBe(true);
    expect(isPressed(SEARCH, press('K', { meta: true }))).toBe(true);
    expect(isPressed(SEARCH, press('k'))).toBe(false);
  });

  it('ignores Ctrl+Shift combinations, which belong to the browser', () => {
    expect(isPressed(SEARCH, press('K', { ctrl: true, shift: true }))).toBe(false);
  });

  it('recognises a single key only without Ctrl or Alt', () => {
    expect(isPressed(MOVE, press('m'))).toBe(true);
    expect(isPressed(MOVE, press('m', { ctrl: true }))).toBe(false);
    expect(isPressed(MOVE, press('m', { alt: true }))).toBe(false);
  });

  it('does not take AltGr, which types Polish letters, for Ctrl', () => {
    expect(isPressed(SEARCH, press('k', { ctrl: true, altGr: true }))).toBe(false);
  });
});
