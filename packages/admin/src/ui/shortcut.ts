import { useEffect, useRef } from 'react';
import { readSetting, saveSetting } from './settings.js';
import { isCommand } from './use-typed-ahead.js';

/** Keys that do something. What binds them and what lists them is the same object, so the list is true. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names them; each of them does it. */
  readonly keys: readonly string[];
  /** Pressed together with Ctrl, or ⌘ on a Mac. */
  readonly isCommand?: true;
  /** It works while the focus is in a field, too. */
  readonly worksInFields?: true;
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'>;

export function isPressed(shortcut: Shortcut, press: Press): boolean {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (!shortcut.keys.includes(key) || press.altKey) return false;
  return shortcut.isCommand ? isCommand(press) && !press.shiftKey : !isCommand(press);
}

/**
 * Runs `run` when the keys are pressed anywhere; null leaves them alone. It listens at the window, so that whatever is
 * nearer to the focus takes the keys first.
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

/** A key without Ctrl does nothing in a form or a dialog, nor under a dialog: there people type, or choose by letters. */
function isFree({ isCommand, worksInFields }: Shortcut, target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : document.body;
  if (isCommand) return worksInFields || !element.matches(FIELDS);
  const isTyping = element.closest(`${FIELDS}, select, form, [role=dialog]`) !== null;
  return areSingleKeysOn() && !isTyping && !document.querySelector('[aria-modal=true]');
}

const SINGLE_KEYS = 'partnerstwa.single-keys';

/**
 * Whether single keys work everywhere. People who speak to their computer, or whose hands shake, can switch them off
 * (WCAG 2.2, 2.1.4). Keys that only work on what has the focus stay.
 */
export function areSingleKeysOn(): boolean {
  return readSetting(SINGLE_KEYS) !== 'off';
}

export function setSingleKeys(areOn: boolean): void {
  saveSetting(SINGLE_KEYS, areOn ? 'on' : 'off');
}
