/**
 * Moves the focus to the start of the screen after the focused element was removed. Without this, Tab would
 * start at the top of the page.
 */
export function focusScreen(): void {
  document.getElementById('tresc')?.focus({ preventScroll: true });
}
