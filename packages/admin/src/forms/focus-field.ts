import { useEffect, type RefObject } from 'react';

const FOCUSABLE = 'input, select, textarea, button, a[href], [tabindex="0"]';

/**
 * Moves the focus to a field and opens the collapsed groups around it. A field is an element with this `name`
 * or `data-field`. For `date.edtf` or `topicIds.3`, focuses the closest enclosing field.
 */
export function focusField(field: string): void {
  const found = closestField(document, field);
  if (!found) return;
  const { place } = found;
  revealField(place);
  const target = place.matches(FOCUSABLE) ? place : firstFocusable(place);
  target?.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}

interface FoundField {
  readonly name: string;
  readonly place: HTMLElement;
}

/** The field with this path, or the closest enclosing one: `topicIds` for `topicIds.3`. */
export function closestField(within: ParentNode, path: string): FoundField | undefined {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.');
    const place = findField(within, name);
    if (place) return { name, place };
  }
  return undefined;
}

/** Opens the collapsed groups around a field. */
export function revealField(place: HTMLElement): void {
  for (let at = place.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}

/** Finds the last field of this name: a dialog that is open over a form comes later in the document. */
function findField(within: ParentNode, name: string): HTMLElement | undefined {
  const quoted = CSS.escape(name);
  const found = within.querySelectorAll<HTMLElement>(`[name="${quoted}"], [data-field="${quoted}"]`);
  return [...found].at(-1);
}

/** The selected option of a choice, or the first focusable element. */
function firstFocusable(place: HTMLElement): HTMLElement | null {
  return place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>(FOCUSABLE);
}

/** Moves the focus to the field that the address names: `#phone` on a form's screen. */
export function useFocusOnField(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const field = decodeURIComponent(location.hash.slice(1));
    if (field === '' || form.current?.closest('[role=dialog]')) return undefined;
    // Waits until the shell has moved the focus to the start of the new screen.
    const timer = setTimeout(() => focusField(field));
    return () => clearTimeout(timer);
  }, [form]);
}
