import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EventStatusMark } from './event-status-mark.js';
import type { PartnerTimelineFragment } from '../graphql/operations.js';
import { Section } from '../ui/layout/section.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useMessages } from '../ui/text/messages.js';
import { PartnerTimelineFragmentDocument } from './partner-timeline.graphql.js';
import { participationRoleMessages } from '../participations/participation.messages.js';
import styles from '../partners/partner.module.css';
import { partnerMessages } from '../partners/partner.messages.js';

type Participation = PartnerTimelineFragment['participations']['nodes'][number];

/** What it took part in, year by year, under the name of then. */
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
    <Section title={messages.timeline}>
      {nodes.length === 0 && <p>{messages.noEvents}</p>}
      {byYear(nodes).map(([year, participations]) => (
        <div key={year}>
          <h3 className={styles.year}>{year || messages.noYear}</h3>
          <ul className={styles.rows}>
            {participations.map((participation) => (
              <Row key={participation.id} participation={participation} today={data.name} />
            ))}
          </ul>
        </div>
      ))}
      {totalCount > nodes.length && <p>{messages.moreEvents(totalCount)}</p>}
    </Section>
  );
}

function Row({
  participation: { role, nameAt, event },
  today,
}: {
  readonly participation: Participation;
  readonly today: string;
}): ReactNode {
  const { roles } = useMessages(participationRoleMessages);
  const dateText = useDateText();
  return (
    <li>
      <Link to="/events/$eventId" params={{ eventId: event.id }}>
        {event.title}
      </Link>
      <span className={styles.note}>
        {dateText(event.date)} · {roles[role]}
        {nameAt && nameAt !== today && ` · ${nameAt}`} <EventStatusMark of={event.status} />
      </span>
    </li>
  );
}

function byYear(participations: readonly Participation[]): [string, Participation[]][] {
  const years = new Map<string, Participation[]>();
  for (const participation of participations) {
    const year = participation.event.date?.latest?.slice(0, 4) ?? '';
    years.set(year, [...(years.get(year) ?? []), participation]);
  }
  return [...years];
}
