import { useSyncExternalStore } from 'react';
import { saveSetting, readSetting } from '../settings.js';

export type ColorScheme = 'light' | 'dark';

const KEY = 'mantine-color-scheme-value';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let chosen = readSetting(KEY);
let current = applyScheme();

/** Applies the stored choice, or the system's scheme if there is none. */
function applyScheme(): ColorScheme {
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : system.matches ? 'dark' : 'light';
  // Set before anything is drawn, because every colour depends on it.
  document.documentElement.dataset['mantineColorScheme'] = scheme;
  return scheme;
}

function update(): void {
  current = applyScheme();
  for (const listener of listeners) listener();
}

system.addEventListener('change', update);
// Another window changed the choice.
addEventListener('storage', () => {
  chosen = readSetting(KEY);
  update();
});

/** Makes every screen light or dark, and stores the choice in this browser. */
export function setColorScheme(scheme: ColorScheme): void {
  chosen = scheme;
  saveSetting(KEY, scheme);
  update();
}

/** The current scheme; components that use it render again when it changes. */
export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
