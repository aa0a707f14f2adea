import type { CSSProperties, ReactNode } from 'react';
import { EventItem } from '../calendar/event-item.js';
import { TimelineCard } from '../calendar/lanes/timeline-card.js';
import { dayNumbers, placementOf } from '../calendar/placement.js';
import type { CalendarEvent } from '../calendar/organisers.js';
import { EventStatusMark } from '../events/event-status-mark.js';
import { EventStatusText } from '../events/event-status-text.js';
import { eventStatusMessages } from '../events/event-status.messages.js';
import { EVENT_STATUS_VALUES } from '../graphql/enums.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './parts.module.css';
import { KASKADA, LONG_NAME, OFICERSKI, RUDAWKA, SADY, sampleEvent } from './sample.js';
import { Group, Row, Specimen } from './specimen.js';

const PRECISIONS = [
  sampleEvent({ title: 'Jeden dzień' }),
  sampleEvent({ title: 'Około tego dnia', edtf: '2027-12-15~', organisers: [KASKADA] }),
  sampleEvent({ title: 'Kilka dni', edtf: '2027-12-10/2027-12-12', organisers: [OFICERSKI] }),
  sampleEvent({ title: 'Miesiąc, bez dnia', edtf: '2027-12', organisers: [RUDAWKA] }),
  sampleEvent({ title: 'Jeden z dwóch miesięcy', edtf: '[2027-11,2027-12]' }),
  sampleEvent({ title: 'Pora roku', edtf: '2027-24' }),
  sampleEvent({ title: 'Rok', edtf: '2027' }),
  sampleEvent({ title: 'Wspólne', organisers: [SADY, KASKADA] }),
  sampleEvent({ title: `Spotkanie: ${LONG_NAME}` }),
];

export function EventSpecimens(): ReactNode {
  return (
    <>
      <Group title="Stan wydarzenia">
        <Row>
          {EVENT_STATUS_VALUES.map((status) => (
            <EventStatusText key={status} status={status} />
          ))}
        </Row>
        <Row>
          {EVENT_STATUS_VALUES.map((status) => (
            <EventStatusMark key={status} of={status} />
          ))}
        </Row>
      </Group>
      <Cards />
    </>
  );
}

function Cards(): ReactNode {
  const { statuses } = useMessages(eventStatusMessages);
  const ofStatus = EVENT_STATUS_VALUES.map((status) => sampleEvent({ title: statuses[status], status }));
  return (
    <Group title="Karty kalendarza">
      <Specimen name="w miesiącu: stany">
        <Items of={ofStatus} prefix="DAY" />
      </Specimen>
      <Specimen name="w miesiącu: daty">
        <Items of={PRECISIONS} prefix="DATE" />
      </Specimen>
      <Specimen name="na osi czasu: stany">
        <Lane of={ofStatus} />
      </Specimen>
      <Specimen name="na osi czasu: daty">
        <Lane of={PRECISIONS} />
      </Specimen>
      <Specimen name="na osi czasu: wspólne u organizatora">
        <Lane of={[sampleEvent({ title: 'Wigilia sąsiedzka', organisers: [SADY, KASKADA] })]} isShared />
      </Specimen>
    </Group>
  );
}

interface ItemsProps {
  readonly of: readonly CalendarEvent[];
  readonly prefix: 'DAY' | 'DATE';
}

function Items({ of, prefix }: ItemsProps): ReactNode {
  return (
    <div className={styles.cards}>
      {of.map((event) => (
        <EventItem key={event.id} event={event} placement={placementOf(event)} prefix={prefix} />
      ))}
    </div>
  );
}

const ROW = 28;

function Lane({
  of,
  isShared = false,
}: {
  readonly of: readonly CalendarEvent[];
  readonly isShared?: boolean;
}) {
  return (
    <ul className={styles.lane} style={{ '--lane': `${of.length * ROW}px` } as CSSProperties}>
      {of.map((event, i) => {
        const placement = placementOf(event);
        const isLong = event.title.length > 40;
        return (
          <TimelineCard
            key={event.id}
            item={{ event, placement, start: 0, end: 0, isShared }}
            title={event.title}
            shortTitle={isShared ? 'Wigilia' : undefined}
            day={placement.kind === 'DAYS' ? dayNumbers(placement) : ''}
            symbols={[]}
            box={{
              left: 0,
              top: i * ROW,
              width: isShared ? 96 : 240,
              height: 24,
              hangsLeft: false,
              isCut: isLong,
            }}
            isPast={false}
          />
        );
      })}
    </ul>
  );
}
