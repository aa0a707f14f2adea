import { useEffect, useRef } from 'react';
import { readSetting, saveSetting } from './settings.js';
import { isCommand } from './use-typed-ahead.js';

/**
 * A keyboard shortcut. The code that binds it and the list of shortcuts share this object, so the list is
 * always correct.
 */
export interface Shortcut {
  /** Alternative keys, as in `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  /** Whether Ctrl, or ⌘ on a Mac, must be held. */
  readonly isCommand?: true;
  /** Whether the shortcut also works while the focus is in a field. */
  readonly worksInFields?: true;
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'>;

export function isPressed(shortcut: Shortcut, press: Press): boolean {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (!shortcut.keys.includes(key) || press.altKey) return false;
  return shortcut.isCommand ? isCommand(press) && !press.shiftKey : !isCommand(press);
}

/**
 * Runs `run` when the keys are pressed anywhere; null disables the shortcut. It listens on the window, so
 * that handlers closer to the focus take precedence.
 */
export function useShortcut(shortcut: Shortcut, run: (() => void) | null): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!latest.current || event.defaultPrevented || !isPressed(shortcut, event)) return;
      if (!isFree(shortcut, event.target)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [shortcut]);
}

const FIELDS = 'textarea, input:not([type=checkbox], [type=radio]), [contenteditable]';

/**
 * Whether the shortcut may run now. Single keys do nothing in a form or a dialog, nor under an open dialog,
 * because people type there or choose options by letters.
 */
function isFree({ isCommand, worksInFields }: Shortcut, target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : document.body;
  if (isCommand) return worksInFields || !element.matches(FIELDS);
  const isTyping = element.closest(`${FIELDS}, select, form, [role=dialog]`) !== null;
  return areSingleKeysOn() && !isTyping && !document.querySelector('[aria-modal=true]');
}

const SINGLE_KEYS = 'partnerstwa.single-keys';

/**
 * Whether single-key shortcuts work everywhere. People who use speech input or whose hands shake can turn
 * them off (WCAG 2.2, 2.1.4). Keys that act only on the focused element stay on.
 */
export function areSingleKeysOn(): boolean {
  return readSetting(SINGLE_KEYS) !== 'off';
}

export function setSingleKeys(areOn: boolean): void {
  saveSetting(SINGLE_KEYS, areOn ? 'on' : 'off');
}
