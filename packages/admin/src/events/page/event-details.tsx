import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EventDetailsFragment } from '../../graphql/operations.js';
import { GapLink } from '../../ui/controls/gap-link.js';
import { Facts } from '../../ui/layout/facts.js';
import { Section } from '../../ui/layout/section.js';
import { useMessages } from '../../ui/text/messages.js';
import { attendanceText } from '../attendance-text.js';
import { eventEnumMessages } from '../event-enums.messages.js';
import { eventMessages } from '../event.messages.js';
import { EventDetailsFragmentDocument } from './event-details.graphql.js';
import styles from './event.module.css';

interface EventDetailsProps {
  readonly event: FragmentType<EventDetailsFragment>;
}

function useDetails(event: EventDetailsProps['event']): EventDetailsFragment {
  return useSuspenseFragment({
    fragment: EventDetailsFragmentDocument,
    fragmentName: 'EventDetails',
    from: event,
  }).data;
}

/** The description of an event; null if there is none. */
export function EventDescription({ event }: EventDetailsProps): ReactNode {
  const { description } = useDetails(event);
  if (!description) return null;
  return (
    <p lang="pl" className={styles.description}>
      {description}
    </p>
  );
}

/** The facts of an event other than its date, place and participants. */
export function EventDetails({ event }: EventDetailsProps): ReactNode {
  const messages = useMessages(eventMessages);
  const { kinds, audiences } = useMessages(eventEnumMessages);
  const data = useDetails(event);
  return (
    <Section title={messages.details}>
      <Facts
        of={[
          [messages.kind, kinds[data.kind]],
          [messages.series, data.series && <Series of={data} />],
          [messages.theme, data.theme && `„${data.theme}”`],
          [
            messages.hours,
            !data.startsAt && !data.endsAt && data.viewerCan.edit && (
              <Gap key="hours" of={data} field="hours" />
            ),
          ],
          [messages.duration, data.durationMinutes !== null && messages.lasts(data.durationMinutes)],
          [messages.topics, data.topics.map(({ name }) => name).join(', ')],
          [messages.audiences, data.audiences.map((each) => audiences[each].toLowerCase()).join(', ')],
          [
            messages.attendance,
            (data.attendance || asksForAttendance(data)) && <Attendance key="attendance" of={data} />,
          ],
          [messages.bySource, data.date?.wording && `„${data.date.wording}”`],
        ]}
      />
    </Section>
  );
}

function Series({ of: { series, edition } }: { readonly of: EventDetailsFragment }): ReactNode {
  const messages = useMessages(eventMessages);
  return (
    <>
      {series && (
        <Link lang="pl" to="/series/$seriesId" params={{ seriesId: series.id }}>
          {series.title}
        </Link>
      )}
      {edition !== null && `, ${messages.edition(edition)}`}
    </>
  );
}

/** Attendance is requested only after the event. */
function asksForAttendance({ status, viewerCan }: EventDetailsFragment): boolean {
  return status === 'HELD' && viewerCan.edit;
}

function Attendance({ of }: { readonly of: EventDetailsFragment }): ReactNode {
  const messages = useMessages(eventMessages);
  const { attendance } = of;
  if (!attendance) return <Gap of={of} field="attendance" />;
  const hasNumber = attendance.min !== null || attendance.max !== null;
  return (
    <>
      {attendanceText(attendance, messages)}
      {hasNumber && attendance.wording && <span className={styles.beside}> „{attendance.wording}”</span>}
    </>
  );
}

const FIELDS = { hours: 'startsAt', attendance: 'attendance.min' } as const;

function Gap({
  of: { id },
  field,
}: {
  readonly of: EventDetailsFragment;
  readonly field: keyof typeof FIELDS;
}): ReactNode {
  const { gaps } = useMessages(eventMessages);
  return (
    <GapLink to="/events/$eventId/edit" params={{ eventId: id }} hash={FIELDS[field]}>
      {gaps[field]}
    </GapLink>
  );
}
