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
  it('takes Ctrl or ⌘ with a key for a command, in capitals too', () => {
    expect(isPressed(SEARCH, press('k', { ctrl: true }))).toBe(true);
    expect(isPressed(SEARCH, press('K', { meta: true }))).toBe(true);
    expect(isPressed(SEARCH, press('k'))).toBe(false);
  });

  it('leaves alone what a browser does with Ctrl+Shift', () => {
    expect(isPressed(SEARCH, press('K', { ctrl: true, shift: true }))).toBe(false);
  });

  it('takes a single key without Ctrl or Alt only', () => {
    expect(isPressed(MOVE, press('m'))).toBe(true);
    expect(isPressed(MOVE, press('m', { ctrl: true }))).toBe(false);
    expect(isPressed(MOVE, press('m', { alt: true }))).toBe(false);
  });

  it('takes AltGr, with which Polish letters are typed, for no Ctrl', () => {
    expect(isPressed(SEARCH, press('k', { ctrl: true, altGr: true }))).toBe(false);
  });
});
