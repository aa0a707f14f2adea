import type { Shortcut } from '../ui/shortcut.js';
import type { Language } from '../ui/text/messages.js';

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};
const SPACE: Record<Language, string> = { pl: 'Spacja', en: 'Space' };

/** The labels of the keys of a shortcut. */
export function keyNames({ keys }: Shortcut, language: Language): readonly string[] {
  return keys.map((key) =>
    key === ' ' ? SPACE[language] : (NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)),
  );
}

/** `Ctrl K` */
export function keysText(shortcut: Shortcut, language: Language): string {
  const names = keyNames(shortcut, language).join(' ');
  return shortcut.isCommand ? `Ctrl ${names}` : names;
}
