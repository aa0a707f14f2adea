import { lazy, Suspense, type ReactNode } from 'react';
import { HoverCard } from '../../ui/layout/hover-card.js';
import { useHoverCard } from '../../ui/layout/use-hover-card.js';
import type { CalendarEvent } from '../organisers.js';
import styles from './preview-area.module.css';

const EventPreview = lazy(() =>
  import('./event-preview.js').then((module) => ({ default: module.EventPreview })),
);

interface PreviewAreaProps {
  readonly events: readonly CalendarEvent[];
  readonly children: ReactNode;
}

/** Wraps a view: hovering over an event, or Space on it, opens its preview. */
export function PreviewArea({ events, children }: PreviewAreaProps): ReactNode {
  const { of, close, handlers } = useHoverCard('[data-event]:not([data-hover-card] *)');
  const eventId = of.subject?.dataset['event'];
  const event = events.find(({ id }) => id === eventId);
  return (
    <div className={styles.area} {...handlers}>
      {children}
      {event && of.subject?.isConnected && (
        <HoverCard of={of} label={event.title}>
          <Suspense fallback={null}>
            <EventPreview event={event} onLeave={close} />
          </Suspense>
        </HoverCard>
      )}
    </div>
  );
}
