import { useEffect, type RefObject } from 'react';

const FOCUSABLE = 'input, select, textarea, button, a[href], [tabindex="0"]';

/**
 * Puts the focus into a field, wherever it lies: groups that hold it folded away open first. A field is what bears its `name`, or is
 * marked with `data-field`. Of `date.edtf` or `topicIds.3`, what is nearest to it.
 */
export function focusField(field: string): void {
  const parts = field.split('.');
  const names = parts.map((_, i) => parts.slice(0, parts.length - i).join('.'));
  const place = names.map(findField).find((found) => found !== undefined);
  if (!place) return;
  for (let at = place.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
  const target = place.matches(FOCUSABLE) ? place : firstFocusable(place);
  target?.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}

/** Of a form and a dialog over it, the dialog stands last. */
function findField(name: string): HTMLElement | undefined {
  const quoted = CSS.escape(name);
  const found = document.querySelectorAll<HTMLElement>(`[name="${quoted}"], [data-field="${quoted}"]`);
  return [...found].at(-1);
}

/** The selected option of a choice, or the first focusable element. */
function firstFocusable(place: HTMLElement): HTMLElement | null {
  return place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>(FOCUSABLE);
}

/** Puts the focus where a link said that something is to be filled: `#phone` on the address of a form's screen. */
export function useFocusOnField(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const field = decodeURIComponent(location.hash.slice(1));
    if (field === '' || form.current?.closest('[role=dialog]')) return undefined;
    // After the shell has put the focus at the beginning of the new screen.
    const timer = setTimeout(() => focusField(field));
    return () => clearTimeout(timer);
  }, [form]);
}
