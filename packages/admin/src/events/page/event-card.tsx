import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EventCardFragment } from '../../graphql/operations.js';
import { Facts } from '../../ui/layout/facts.js';
import { Section } from '../../ui/layout/section.js';
import { useWords } from '../../ui/text/words.js';
import { attendanceText } from '../attendance-text.js';
import { EventCardFragmentDocument } from './event-card.graphql.js';
import styles from './event.module.css';
import { eventWords } from '../event.words.js';
import { eventsWords } from '../events.words.js';
import { NotKnown } from './not-known.js';
import { useDayText, useHoursText } from '../use-when-text.js';

/** When, where and what: all that is known of an event but who took part. */
export function EventCard({ event }: { readonly event: FragmentType<EventCardFragment> }): ReactNode {
  const words = useWords(eventWords);
  const enums = useWords(eventsWords);
  const hoursText = useHoursText();
  const { data } = useSuspenseFragment({
    fragment: EventCardFragmentDocument,
    fragmentName: 'EventCard',
    from: event,
  });
  return (
    <Section title={words.card}>
      {data.description && (
        <p lang="pl" className={styles.description}>
          {data.description}
        </p>
      )}
      <Facts
        of={[
          [words.when, <When key="when" of={data} />],
          [words.hours, hoursText(data)],
          [words.duration, data.durationMinutes !== null && words.lasts(data.durationMinutes)],
          [words.where, <Where key="where" of={data} />],
          [words.series, data.series && <Series of={data} />],
          [words.theme, data.theme && `„${data.theme}”`],
          [words.topics, data.topics.map(({ name }) => name).join(', ')],
          [words.audiences, data.audiences.map((each) => enums.audiences[each].toLowerCase()).join(', ')],
          [words.attendance, data.attendance && <Attendance of={data.attendance} />],
        ]}
      />
    </Section>
  );
}

function When({ of: { id, date, viewerCan } }: { readonly of: EventCardFragment }): ReactNode {
  const dayText = useDayText();
  if (!date) return <NotKnown event={id} field="date" mayEdit={viewerCan.edit} />;
  return (
    <>
      {dayText(date)}
      {date.wording && <Wording of={date.wording} />}
    </>
  );
}

function Where({ of: { id, venue, viewerCan } }: { readonly of: EventCardFragment }): ReactNode {
  const words = useWords(eventWords);
  if (!venue) return <NotKnown event={id} field="venueId" mayEdit={viewerCan.edit} />;
  const beside = [venue.address, venue.partOf && words.partOf(venue.partOf.name)].filter(Boolean);
  return (
    <>
      <Link to="/miejsca/$venueId" params={{ venueId: venue.id }}>
        {venue.name}
      </Link>
      {beside.length > 0 && <span className={styles.beside}>{beside.join(' · ')}</span>}
    </>
  );
}

function Series({ of: { series, edition } }: { readonly of: EventCardFragment }): ReactNode {
  const words = useWords(eventWords);
  return (
    <>
      {series?.title}
      {edition !== null && `, ${words.edition(edition)}`}
    </>
  );
}

function Attendance({ of }: { readonly of: NonNullable<EventCardFragment['attendance']> }): ReactNode {
  const words = useWords(eventWords);
  const hasNumber = of.min !== null || of.max !== null;
  return (
    <>
      {attendanceText(of, words)}
      {hasNumber && of.wording && <Wording of={of.wording} />}
    </>
  );
}

/** The source's own words, for whoever wants them. */
function Wording({ of }: { readonly of: string }): ReactNode {
  const words = useWords(eventWords);
  return (
    <details className={styles.wording}>
      <summary>{words.bySource}</summary>„{of}”
    </details>
  );
}
