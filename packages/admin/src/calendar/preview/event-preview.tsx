import { Clock, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { EventStatusMenu } from '../../events/page/event-status-menu.js';
import { eventMessages } from '../../events/event.messages.js';
import { useHoursText } from '../../events/use-when-text.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { GapLink } from '../../ui/controls/gap-link.js';
import { LinkButton } from '../../ui/controls/link-button.js';
import { useMessages } from '../../ui/text/messages.js';
import { uiMessages } from '../../ui/text/ui.messages.js';
import { Unknown } from '../../ui/text/unknown.js';
import { Marks, MoveButton } from '../event-item.js';
import { dayToMoveFrom } from '../move/move.js';
import { organiserNames, type CalendarEvent } from '../organisers.js';
import styles from './event-preview.module.css';

interface EventPreviewProps {
  readonly event: CalendarEvent;
  /** Called when the person goes on to edit or move the event. */
  onLeave(): void;
}

/** A summary of an event: organisers, title, time, place, missing data and actions. */
export function EventPreview({ event, onLeave }: EventPreviewProps): ReactNode {
  const { edit } = useMessages(uiMessages);
  const { gaps } = useMessages(eventMessages);
  const { id, title, venue } = event;
  const organisers = organiserNames(event);
  return (
    <div className={styles.preview} data-event={id}>
      <p className={styles.organisers}>
        <Marks of={event} />
        {organisers.length > 0 ? (
          <span lang="pl">{organisers.join(', ')}</span>
        ) : (
          <Gap of={event} field="participations" name={gaps.organiser} />
        )}
      </p>
      <p className={styles.title} lang="pl">
        {title}
      </p>
      <p className={styles.fact}>
        <Clock size={16} strokeWidth={1.7} aria-hidden="true" />
        <When of={event} />
      </p>
      <p className={styles.fact}>
        <MapPin size={16} strokeWidth={1.7} aria-hidden="true" />
        {venue ? <span lang="pl">{venue.name}</span> : <Gap of={event} field="venueId" name={gaps.venue} />}
      </p>
      <div className={styles.actions}>
        <EventStatusMenu event={event} />
        {event.viewerCan.edit && (
          <LinkButton
            to="/events/$eventId/edit"
            params={{ eventId: id }}
            variant="subtle"
            size="sm"
            onClick={onLeave}
          >
            {edit}
          </LinkButton>
        )}
        {dayToMoveFrom(event) !== null && (
          <span onClick={onLeave}>
            <MoveButton title={title} />
          </span>
        )}
      </div>
    </div>
  );
}

function When({ of }: { readonly of: CalendarEvent }): ReactNode {
  const { gaps } = useMessages(eventMessages);
  const dayText = useDayText();
  const hours = useHoursText()(of);
  if (!of.date) return <Gap of={of} field="date" name={gaps.date} />;
  return (
    <>
      <span>{[dayText(of.date), hours].filter(Boolean).join(', ')}</span>
      {hours === '' && of.viewerCan.edit && <Gap of={of} field="startsAt" name={gaps.hours} />}
    </>
  );
}

interface GapProps {
  readonly of: CalendarEvent;
  readonly field: 'date' | 'startsAt' | 'venueId' | 'participations';
  readonly name: string;
}

/** Link to the form field of a missing value, for viewers who may fill it in. */
function Gap({ of: { id, viewerCan }, field, name }: GapProps): ReactNode {
  if (!viewerCan.edit) return <Unknown />;
  return (
    <GapLink to="/events/$eventId/edit" params={{ eventId: id }} hash={field}>
      {name}
    </GapLink>
  );
}
