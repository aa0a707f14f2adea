import { useSyncExternalStore } from 'react';
import { keep, kept } from '../kept.js';

export type ColorScheme = 'light' | 'dark';

const KEY = 'mantine-color-scheme-value';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let chosen = kept(KEY);
let current = shown();

/** What was chosen, else what the system has. */
function shown(): ColorScheme {
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : system.matches ? 'dark' : 'light';
  // Before anything is drawn: every colour hangs on it.
  document.documentElement.dataset['mantineColorScheme'] = scheme;
  return scheme;
}

function show(): void {
  current = shown();
  for (const listener of listeners) listener();
}

system.addEventListener('change', show);
// Chosen in another window.
addEventListener('storage', () => {
  chosen = kept(KEY);
  show();
});

/** Makes every screen light or dark, and keeps it in this browser. */
export function setColorScheme(scheme: ColorScheme): void {
  chosen = scheme;
  keep(KEY, scheme);
  show();
}

/** Whether the screens are light or dark; a component that asks is drawn anew when it changes. */
export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
