import { lazy, Suspense, type ReactNode } from 'react';
import type { EventFilter } from '../../graphql/operations.js';
import { HoverCard } from '../../ui/layout/hover-card.js';
import { useHoverCard } from '../../ui/layout/use-hover-card.js';
import { useMessages } from '../../ui/text/messages.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { calendarMessages } from '../calendar.messages.js';
import styles from './year-view.module.css';

const DayPreview = lazy(() => import('./day-preview.js').then((module) => ({ default: module.DayPreview })));

interface DayPreviewAreaProps {
  readonly filter: EventFilter;
  readonly children: ReactNode;
}

/** Wraps the year view: hovering over a day, or Space on it, opens its preview. */
export function DayPreviewArea({ filter, children }: DayPreviewAreaProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const dayText = useDayText();
  const { of, handlers } = useHoverCard('[data-day]:not([data-hover-card] *)');
  const day = of.subject?.dataset['day'];
  return (
    <div className={styles.view} {...handlers}>
      {children}
      {day !== undefined && of.subject?.isConnected && (
        <HoverCard of={of} label={messages.dayEvents(dayText({ edtf: day }))}>
          <Suspense fallback={null}>
            <DayPreview key={day} day={day} filter={filter} />
          </Suspense>
        </HoverCard>
      )}
    </div>
  );
}
