import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { CLOSE, PREVIEW } from '../app-shortcuts.js';
import { isPressed } from '../shortcut.js';

export interface HoverCardState {
  /** The element that the card describes; null while the card is closed. */
  readonly subject: HTMLElement | null;
  /** Whether the keyboard opened the card, which then takes the focus. */
  readonly takesFocus: boolean;
}

interface HoverCardArea {
  readonly of: HoverCardState;
  close(): void;
  /** Event handlers for an element around the subjects and the card. */
  readonly handlers: {
    onPointerOver(event: PointerEvent): void;
    onPointerLeave(): void;
    onPointerDown(event: PointerEvent): void;
    onKeyDown(event: KeyboardEvent): void;
    onBlur(event: FocusEvent): void;
  };
}

const CLOSED: HoverCardState = { subject: null, takesFocus: false };
const OPENS_AFTER_MS = 450;
const CLOSES_AFTER_MS = 250;

/**
 * Shows a card about the element under the mouse, or about the focused element when Space is pressed. The
 * mouse can move onto the card, which stays until the mouse leaves both; Escape closes it (WCAG 2.2, 1.4.13).
 * @param selector selects the subjects: elements that contain one link
 */
export function useHoverCard(selector: string): HoverCardArea {
  const [of, setState] = useState<HoverCardState>(CLOSED);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const soon = (state: HoverCardState, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState(state), delay);
  };
  const now = useCallback((state: HoverCardState) => {
    clearTimeout(timer.current);
    setState(state);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useSubjectMark(of.subject);
  const close = useCallback(() => now(CLOSED), [now]);
  useEscape(of, close);
  return {
    of,
    close,
    handlers: {
      onPointerOver: ({ target, pointerType }) => {
        if (pointerType !== 'mouse') return;
        const subject = (target as Element).closest<HTMLElement>(selector);
        if (isInCard(target) || (subject && subject === of.subject)) clearTimeout(timer.current);
        else if (subject) soon({ subject, takesFocus: false }, OPENS_AFTER_MS);
        else soon(CLOSED, CLOSES_AFTER_MS);
      },
      onPointerLeave: () => {
        if (!of.takesFocus) soon(CLOSED, CLOSES_AFTER_MS);
      },
      // A press starts a drag or follows a link.
      onPointerDown: ({ target }) => {
        if (!isInCard(target)) close();
      },
      onKeyDown: (event) => {
        const subject = (event.target as Element).closest<HTMLElement>(selector);
        if (!isPressed(PREVIEW, event) || !subject || !(event.target as Element).matches('a')) return;
        event.preventDefault();
        now({ subject, takesFocus: true });
      },
      onBlur: ({ target, relatedTarget }) => {
        if (of.subject && isInCard(target) && relatedTarget && !isInCard(relatedTarget)) close();
      },
    },
  };
}

function isInCard(target: EventTarget): boolean {
  return (target as Element).closest('[data-hover-card]') !== null;
}

/** Marks the subject while its card is open. */
function useSubjectMark(subject: HTMLElement | null): void {
  useEffect(() => {
    if (!subject) return undefined;
    subject.dataset['previewed'] = '';
    return () => void delete subject.dataset['previewed'];
  }, [subject]);
}

/** Closes the card on Escape, unless a menu in the card is open, which Escape closes first. */
function useEscape({ subject, takesFocus }: HoverCardState, close: () => void): void {
  useEffect(() => {
    if (!subject) return undefined;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!isPressed(CLOSE, event) || document.querySelector('[data-hover-card] [aria-expanded="true"]'))
        return;
      const hadFocus = document.activeElement?.closest('[data-hover-card]');
      close();
      if (takesFocus || hadFocus) subject.querySelector('a')?.focus();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [subject, takesFocus, close]);
}
