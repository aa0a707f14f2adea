/** Puts the focus at the beginning of the screen, for where what had it is gone: a keyboard would else begin at the top of the page. */
export function focusScreen(): void {
  document.getElementById('tresc')?.focus({ preventScroll: true });
}
