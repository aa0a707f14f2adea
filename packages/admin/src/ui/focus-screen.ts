/** Moves the focus to the beginning of the screen after the focused element was removed. Otherwise Tab would start at the top of the page. */
export function focusScreen(): void {
  document.getElementById('tresc')?.focus({ preventScroll: true });
}
