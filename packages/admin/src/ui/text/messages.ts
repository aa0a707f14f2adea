import { useSyncExternalStore } from 'react';
import { pluralPl } from '@partnerstwa/shared/polish-text';
import { saveSetting, readSetting } from '../settings.js';

/** The languages of the screens; Polish is the default. */
export type Language = 'pl' | 'en';

/** The same messages in both languages; a message with values is a function. */
export interface Messages<W> {
  readonly pl: W;
  readonly en: W;
}

/** Declares the messages of a module. A message that is missing in one language does not compile. */
export function defineMessages<W>(pl: W, en: NoInfer<W>): Messages<W> {
  return { pl, en };
}

const KEY = 'partnerstwa.language';
const listeners = new Set<() => void>();
let current: Language = readSetting(KEY) === 'en' ? 'en' : 'pl';
document.documentElement.lang = current;

/** Changes the language of all screens and stores it in this browser. */
export function setLanguage(language: Language): void {
  current = language;
  saveSetting(KEY, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The current language; for components, `useLanguage`. */
export function currentLanguage(): Language {
  return current;
}

/** The current language; components that use it render again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, () => current);
}

/** The messages in the current language. */
export function useMessages<W>(of: Messages<W>): W {
  return of[useLanguage()];
}

/** A whole number with the matching form of the noun: `5 wydarzeń`. */
export function countPl(n: number, one: string, few: string, many: string): string {
  return `${n.toLocaleString('pl')}\u00a0${pluralPl(n, one, few, many)}`;
}

/** The English counterpart of `countPl`: `5 events`. */
export function countEn(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en')}\u00a0${n === 1 ? one : many}`;
}
