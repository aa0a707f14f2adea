import { lazy, Suspense, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { mayAddEvents } from '../accounts/session/may-add-events.js';
import { useViewer } from '../accounts/session/viewer.js';
import { CLOSE, NEW_EVENT } from '../ui/app-shortcuts.js';
import { isPressed } from '../ui/shortcut.js';
import { useTypedAhead } from '../ui/use-typed-ahead.js';
import type { Picked } from '../events/quick/quick-event.js';
import styles from './quick-area.module.css';

const QuickEvent = lazy(() =>
  import('../events/quick/quick-event.js').then((m) => ({ default: m.QuickEvent })),
);

/**
 * Wraps a view. A click on an empty day or a “+”, or the key N on a day, opens a small form next to it. With
 * Ctrl, the links open the page as usual.
 */
export function QuickArea({ children }: { readonly children: ReactNode }): ReactNode {
  const mayAdd = mayAddEvents(useViewer());
  const [picked, setPicked] = useState<Picked | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const typedAhead = useTypedAhead();
  if (!mayAdd) return children;
  const pick = (target: Element): boolean => {
    const next = pickedAt(target);
    if (next) {
      opener.current = focusableOf(next.beside);
      typedAhead.start();
    }
    setPicked(next);
    return next !== null;
  };
  const close = () => {
    typedAhead.text.current = null;
    setPicked(null);
    opener.current?.focus();
  };
  const onClick = (click: MouseEvent) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    const target = click.target as Element;
    // In the capture phase, so that the handler of plain links finds the click already handled.
    if ((picked || pickedAt(target)) && pick(target)) click.preventDefault();
  };
  const onKeyDown = (key: KeyboardEvent) => {
    const target = key.target as Element;
    if (isPressed(CLOSE, key) && picked) close();
    else if (isPressed(NEW_EVENT, key) && pick(target.closest('[data-drop-day]') ?? target))
      key.preventDefault();
  };
  return (
    <div className={styles.area}>
      <div className={styles.view} onClickCapture={onClick} onKeyDown={onKeyDown}>
        {children}
      </div>
      {picked && (
        <Suspense>
          <QuickEvent
            key={`${picked.date} ${picked.partnership ?? ''}`}
            picked={picked}
            typedAhead={typedAhead.text}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}

/**
 * The place to add an event: a “+”, or a day outside its links, fields and events; null for any other target.
 */
function pickedAt(target: Element): Picked | null {
  const add = target.closest<HTMLElement>('[data-add]');
  const day = target.closest<HTMLElement>('[data-drop-day]');
  const isUsed = target.closest('a, button, input, select, [data-event]') !== null;
  if (add) {
    const { add: date = '', partnership } = add.dataset;
    return { date, partnership, beside: add.closest<HTMLElement>('td, section') ?? add };
  }
  if (!day || isUsed) return null;
  return { date: day.dataset['dropDay'] ?? '', partnership: undefined, beside: day };
}

/** Receives the focus after the card closes: the “+” of the place, or, for a day of another month, the view's tab stop. */
function focusableOf(place: HTMLElement): HTMLElement | null {
  if (place.matches('[data-add]')) return place;
  const view = place.closest('table') ?? place;
  return (
    place.querySelector<HTMLElement>('[data-add]') ?? view.querySelector('[data-add]:not([tabindex="-1"])')
  );
}
