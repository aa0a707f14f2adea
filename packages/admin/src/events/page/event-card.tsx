import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EventCardFragment } from '../../graphql/operations.js';
import { Facts } from '../../ui/layout/facts.js';
import { Section } from '../../ui/layout/section.js';
import { useMessages } from '../../ui/text/messages.js';
import { attendanceText } from '../attendance-text.js';
import { EventCardFragmentDocument } from './event-card.graphql.js';
import styles from './event.module.css';
import { eventMessages } from '../event.messages.js';
import { eventEnumMessages } from '../event-enums.messages.js';
import { UnknownValue } from './unknown-value.js';
import { useDayText, useHoursText } from '../use-when-text.js';

/** When, where and what: all that is known of an event but who took part. */
export function EventCard({ event }: { readonly event: FragmentType<EventCardFragment> }): ReactNode {
  const messages = useMessages(eventMessages);
  const enums = useMessages(eventEnumMessages);
  const hoursText = useHoursText();
  const { data } = useSuspenseFragment({
    fragment: EventCardFragmentDocument,
    fragmentName: 'EventCard',
    from: event,
  });
  return (
    <Section title={messages.card}>
      {data.description && (
        <p lang="pl" className={styles.description}>
          {data.description}
        </p>
      )}
      <Facts
        of={[
          [messages.when, <When key="when" of={data} />],
          [messages.hours, hoursText(data)],
          [messages.duration, data.durationMinutes !== null && messages.lasts(data.durationMinutes)],
          [messages.where, <Where key="where" of={data} />],
          [messages.series, data.series && <Series of={data} />],
          [messages.theme, data.theme && `„${data.theme}”`],
          [messages.topics, data.topics.map(({ name }) => name).join(', ')],
          [messages.audiences, data.audiences.map((each) => enums.audiences[each].toLowerCase()).join(', ')],
          [messages.attendance, data.attendance && <Attendance of={data.attendance} />],
        ]}
      />
    </Section>
  );
}

function When({ of: { id, date, viewerCan } }: { readonly of: EventCardFragment }): ReactNode {
  const dayText = useDayText();
  if (!date) return <UnknownValue event={id} field="date" mayEdit={viewerCan.edit} />;
  return (
    <>
      {dayText(date)}
      {date.wording && <Wording of={date.wording} />}
    </>
  );
}

function Where({ of: { id, venue, viewerCan } }: { readonly of: EventCardFragment }): ReactNode {
  const messages = useMessages(eventMessages);
  if (!venue) return <UnknownValue event={id} field="venueId" mayEdit={viewerCan.edit} />;
  const beside = [venue.address, venue.partOf && messages.partOf(venue.partOf.name)].filter(Boolean);
  return (
    <>
      <Link to="/venues/$venueId" params={{ venueId: venue.id }}>
        {venue.name}
      </Link>
      {beside.length > 0 && <span className={styles.beside}>{beside.join(' · ')}</span>}
    </>
  );
}

function Series({ of: { series, edition } }: { readonly of: EventCardFragment }): ReactNode {
  const messages = useMessages(eventMessages);
  return (
    <>
      {series?.title}
      {edition !== null && `, ${messages.edition(edition)}`}
    </>
  );
}

function Attendance({ of }: { readonly of: NonNullable<EventCardFragment['attendance']> }): ReactNode {
  const messages = useMessages(eventMessages);
  const hasNumber = of.min !== null || of.max !== null;
  return (
    <>
      {attendanceText(of, messages)}
      {hasNumber && of.wording && <Wording of={of.wording} />}
    </>
  );
}

/** The source's own words, for whoever wants them. */
function Wording({ of }: { readonly of: string }): ReactNode {
  const messages = useMessages(eventMessages);
  return (
    <details className={styles.wording}>
      <summary>{messages.bySource}</summary>„{of}”
    </details>
  );
}
