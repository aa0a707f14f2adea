/**
 * Settings that this browser stores between visits, as text under a name. If its storage is forbidden or
 * full, reading returns nothing, saving returns false, and everything else works.
 */

/** The text under a name; null if there is none. */
export function readSetting(name: string): string | null {
  return withStorage(() => localStorage.getItem(name), null);
}

/** @returns whether the text was stored */
export function saveSetting(name: string, text: string): boolean {
  return withStorage(() => {
    localStorage.setItem(name, text);
    return true;
  }, false);
}

export function removeSetting(name: string): void {
  withStorage(() => localStorage.removeItem(name), undefined);
}

/** The stored names with this prefix. */
export function settingNames(prefix: string): readonly string[] {
  return withStorage(() => Object.keys(localStorage), []).filter((name) => name.startsWith(prefix));
}

/** Browsers that forbid storage throw as soon as code accesses `localStorage`. */
function withStorage<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}
