import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Calendar, Eye, LockKeyhole, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EventLeadFragment, EventPageQuery } from '../../graphql/operations.js';
import { GapLink } from '../../ui/controls/gap-link.js';
import { useMessages } from '../../ui/text/messages.js';
import { Unknown } from '../../ui/text/unknown.js';
import { eventEnumMessages } from '../event-enums.messages.js';
import { eventMessages } from '../event.messages.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { useHoursText } from '../use-when-text.js';
import { EventLeadFragmentDocument } from './event-lead.graphql.js';
import { EventStatusMenu } from './event-status-menu.js';
import styles from './event.module.css';

interface EventLeadProps {
  readonly event: NonNullable<EventPageQuery['event']> & FragmentType<EventLeadFragment>;
}

/** The date, place, status and visibility of an event in one line. */
export function EventLead({ event }: EventLeadProps): ReactNode {
  const { visibilities } = useMessages(eventEnumMessages);
  const { data } = useSuspenseFragment({
    fragment: EventLeadFragmentDocument,
    fragmentName: 'EventLead',
    from: event,
  });
  const Icon = data.visibility === 'PUBLIC' ? Eye : LockKeyhole;
  return (
    <ul className={styles.lead}>
      <li>
        <Calendar size={18} strokeWidth={1.7} aria-hidden="true" />
        <When of={data} />
      </li>
      <li>
        <MapPin size={18} strokeWidth={1.7} aria-hidden="true" />
        <Where of={data} />
      </li>
      <li>
        <EventStatusMenu event={event} />
      </li>
      <li className={styles.beside}>
        <Icon size={18} strokeWidth={1.7} aria-hidden="true" />
        {visibilities[data.visibility]}
      </li>
    </ul>
  );
}

function When({ of }: { readonly of: EventLeadFragment }): ReactNode {
  const dayText = useDayText();
  const hoursText = useHoursText();
  if (!of.date) return <Gap of={of} field="date" />;
  return <span className={styles.when}>{[dayText(of.date), hoursText(of)].filter(Boolean).join(', ')}</span>;
}

function Where({ of }: { readonly of: EventLeadFragment }): ReactNode {
  const messages = useMessages(eventMessages);
  if (!of.venue) return <Gap of={of} field="venueId" />;
  const { id, name, address, partOf } = of.venue;
  const beside = [address, partOf && messages.partOf(partOf.name)].filter(Boolean);
  return (
    <span>
      <Link to="/venues/$venueId" params={{ venueId: id }}>
        {name}
      </Link>
      {beside.length > 0 && <span className={styles.beside}> · {beside.join(' · ')}</span>}
    </span>
  );
}

function Gap({
  of: { id, viewerCan },
  field,
}: {
  readonly of: EventLeadFragment;
  readonly field: 'date' | 'venueId';
}): ReactNode {
  const { gaps } = useMessages(eventMessages);
  if (!viewerCan.edit) return <Unknown />;
  return (
    <GapLink to="/events/$eventId/edit" params={{ eventId: id }} hash={field}>
      {field === 'date' ? gaps.date : gaps.venue}
    </GapLink>
  );
}
