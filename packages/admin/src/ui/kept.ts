/**
 * What this browser keeps between visits, as text under a name. Where its settings forbid that, or it is full, nothing is kept and
 * the rest works all the same: reading finds nothing, and keeping says so.
 */

/** The text under a name; null where there is none. */
export function kept(name: string): string | null {
  return tried(() => localStorage.getItem(name), null);
}

/** @returns whether it is kept */
export function keep(name: string, text: string): boolean {
  return tried(() => {
    localStorage.setItem(name, text);
    return true;
  }, false);
}

export function forget(name: string): void {
  tried(() => localStorage.removeItem(name), undefined);
}

/** The names that begin so. */
export function keptNames(prefix: string): readonly string[] {
  return tried(() => Object.keys(localStorage), []).filter((name) => name.startsWith(prefix));
}

/** A browser that forbids keeping throws at the first mention of its storage. */
function tried<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}
