import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartnerTimelineFragment } from '../graphql/operations.js';
import { participationRoleMessages } from '../participations/participation.messages.js';
import { partnerMessages } from '../partners/partner.messages.js';
import { OrganiserMark } from '../partnerships/mark/organiser-mark.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { EventStatusMark } from './event-status-mark.js';
import { PartnerTimelineFragmentDocument } from './partner-timeline.graphql.js';
import styles from './partner-timeline.module.css';
import { timelineYears, type TimelineRow } from './timeline-years.js';

/** The events that a partner took part in, by year, with a mark wherever its name changed. */
export function PartnerTimeline({
  partner,
}: {
  readonly partner: FragmentType<PartnerTimelineFragment>;
}): ReactNode {
  const messages = useMessages(partnerMessages);
  const { data } = useSuspenseFragment({
    fragment: PartnerTimelineFragmentDocument,
    fragmentName: 'PartnerTimeline',
    from: partner,
  });
  const { nodes, totalCount } = data.participations;
  return (
    <Section title={messages.timeline} count={totalCount > 0 ? totalCount : undefined}>
      {nodes.length === 0 && <p>{messages.noEvents}</p>}
      {timelineYears(nodes, data.name).map(({ year, rows }) => (
        <div key={year} className={styles.year}>
          <h3>{year || messages.noYear}</h3>
          <ul>
            {rows.map(({ row, earlierName }) => (
              <Row key={row.id} of={row} year={year} earlierName={earlierName} />
            ))}
          </ul>
        </div>
      ))}
      {totalCount > nodes.length && <p>{messages.moreEvents(totalCount)}</p>}
    </Section>
  );
}

interface RowProps {
  readonly of: TimelineRow;
  readonly year: string;
  readonly earlierName: string | null;
}

function Row({ of: { role, event }, year, earlierName }: RowProps): ReactNode {
  const messages = useMessages(partnerMessages);
  const { roles } = useMessages(participationRoleMessages);
  const dateText = useDateText();
  return (
    <li>
      {earlierName !== null && (
        <p className={styles.earlier}>
          <span>
            {messages.earlierAs} <b lang="pl">{earlierName}</b>
          </span>
        </p>
      )}
      <div className={styles.row}>
        <span className={styles.note}>{dateText(event.date).replace(` ${year}`, '')}</span>
        <OrganiserMark of={event.organisers} />
        <span className={styles.title}>
          <Link to="/events/$eventId" params={{ eventId: event.id }} lang="pl">
            {event.title}
          </Link>{' '}
          <EventStatusMark of={event.status} />
        </span>
        <span className={styles.note}>{roles[role]}</span>
      </div>
    </li>
  );
}
