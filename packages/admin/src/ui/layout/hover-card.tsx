import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import styles from './hover-card.module.css';
import type { HoverCardState } from './use-hover-card.js';

interface HoverCardProps {
  readonly of: HoverCardState;
  /** The name of the subject, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A card that floats below its subject, or above if there is no room below. use-hover-card.ts decides when it
 * shows.
 */
export function HoverCard({ of: { subject, takesFocus }, label, children }: HoverCardProps): ReactNode {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' });
  useLayoutEffect(() => {
    const element = card.current;
    if (!element || !subject) return undefined;
    const update = () => setPlace(placeBeside(subject, element));
    update();
    // The content may load after the card opens.
    const observer = new ResizeObserver(update);
    observer.observe(element);
    addEventListener('scroll', update, true);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', update, true);
    };
  }, [subject]);
  useLayoutEffect(() => {
    if (takesFocus) card.current?.focus({ preventScroll: true });
  }, [subject, takesFocus]);
  if (!subject) return null;
  return (
    <div
      ref={card}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={styles.card}
      style={place}
      data-hover-card
    >
      {children}
    </div>
  );
}

const GAP = 6;
const MARGIN = 8;
/** The height assumed when choosing the side, so that a growing card stays on its side. */
const USUAL_HEIGHT = 240;

function placeBeside(subject: Element, card: HTMLElement): CSSProperties {
  const { left, top, bottom } = subject.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const isAbove = bottom + USUAL_HEIGHT > clientHeight && top > USUAL_HEIGHT;
  return {
    left: within(left, clientWidth - offsetWidth),
    top: within(isAbove ? top - GAP - offsetHeight : bottom + GAP, clientHeight - offsetHeight),
  };
}

function within(position: number, room: number): number {
  return Math.max(MARGIN, Math.min(position, room - MARGIN));
}
