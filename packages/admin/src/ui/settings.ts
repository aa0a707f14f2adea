/**
 * What this browser keeps between visits, as text under a name. Where its settings forbid that, or it is full, nothing is kept and
 * the rest works all the same: reading finds nothing, and keeping says so.
 */

/** The text under a name; null where there is none. */
export function readSetting(name: string): string | null {
  return withStorage(() => localStorage.getItem(name), null);
}

/** @returns whether it is kept */
export function saveSetting(name: string, text: string): boolean {
  return withStorage(() => {
    localStorage.setItem(name, text);
    return true;
  }, false);
}

export function removeSetting(name: string): void {
  withStorage(() => localStorage.removeItem(name), undefined);
}

/** The names that begin so. */
export function settingNames(prefix: string): readonly string[] {
  return withStorage(() => Object.keys(localStorage), []).filter((name) => name.startsWith(prefix));
}

/** A browser that forbids keeping throws at the first mention of its storage. */
function withStorage<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}
