import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { HistoryLink } from '../../accounts/session/history-link.js';
import { CommandButton } from '../../graphql/command-button.js';
import { QueryResult } from '../../graphql/query-result.js';
import type { EventPageQuery } from '../../graphql/operations.js';
import { Statements } from '../../sources/statements.js';
import { ActionMenu } from '../../ui/layout/action-menu.js';
import { Empty } from '../../ui/layout/empty.js';
import { LinkButton } from '../../ui/controls/link-button.js';
import { Page } from '../../ui/layout/page.js';
import { useMessages } from '../../ui/text/messages.js';
import { EventCard } from './event-card.js';
import { EventParticipants } from './event-participants.js';
import { ArchiveEventDocument } from '../event.commands.graphql.js';
import styles from './event.module.css';
import { EventPageDocument } from './event.page.graphql.js';
import { eventMessages } from '../event.messages.js';
import { eventEnumMessages } from '../event-enums.messages.js';
import { useDayText } from '../use-when-text.js';

const route = getRouteApi('/events/$eventId');

type LoadedEvent = NonNullable<EventPageQuery['event']>;

/** Everything known of one event: when, where, what, who took part under the names of then, and where that is known from. */
export function EventPage(): ReactNode {
  const { eventId } = route.useParams();
  const query = useQuery(EventPageDocument, { variables: { id: eventId } });
  return (
    <QueryResult query={query} lines={10}>
      {({ event }) => (event ? <EventContent event={event} /> : <NotFound />)}
    </QueryResult>
  );
}

function EventContent({ event }: { readonly event: LoadedEvent }): ReactNode {
  const messages = useMessages(eventMessages);
  return (
    <Page
      title={event.title}
      hasPolishTitle
      breadcrumb={<Link to="/calendar">{messages.toCalendar}</Link>}
      actions={<Actions event={event} />}
    >
      <Summary event={event} />
      <CalendarLink event={event} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <EventCard event={event} />
          <Statements of={event.statements} />
        </div>
        <div className={styles.column}>
          <EventParticipants event={event} />
        </div>
      </div>
    </Page>
  );
}

/** In one line: when, what, how far it has come, and whether everybody sees it. */
function Summary({ event }: { readonly event: LoadedEvent }): ReactNode {
  const messages = useMessages(eventMessages);
  const { kinds, statuses } = useMessages(eventEnumMessages);
  const dayText = useDayText();
  return (
    <p className={styles.lead}>
      {event.date && <span className={styles.leadDate}>{dayText(event.date)}</span>}
      <span>{kinds[event.kind]}</span>
      <span className={styles.badge} data-status={event.status}>
        {statuses[event.status]}
      </span>
      {event.visibility === 'INTERNAL' && (
        <span className={styles.badge}>
          <LockKeyhole size={16} strokeWidth={2} aria-hidden="true" /> {messages.internal}
        </span>
      )}
    </p>
  );
}

/** A link to the event's month in the calendar. */
function CalendarLink({ event: { date } }: { readonly event: LoadedEvent }): ReactNode {
  const messages = useMessages(eventMessages);
  const month = date?.earliest?.slice(0, 7);
  if (!month) return null;
  return (
    <p className={styles.ways}>
      <Link to="/calendar" search={{ view: 'month', month }}>
        {messages.inCalendar}
      </Link>
    </p>
  );
}

function Actions({ event: { id, version, viewerCan } }: { readonly event: LoadedEvent }): ReactNode {
  const messages = useMessages(eventMessages);
  const navigate = useNavigate();
  return (
    <>
      {viewerCan.edit && (
        <LinkButton to="/events/$eventId/edit" params={{ eventId: id }}>
          {messages.edit}
        </LinkButton>
      )}
      <ActionMenu>
        <HistoryLink of={id} />
        {viewerCan.archive && (
          <CommandButton
            variant="danger"
            command={ArchiveEventDocument}
            input={{ id, version }}
            doneText={messages.archived}
            onDone={() => void navigate({ to: '/calendar' })}
          >
            {messages.archive}
          </CommandButton>
        )}
      </ActionMenu>
    </>
  );
}

function NotFound(): ReactNode {
  const messages = useMessages(eventMessages);
  return (
    <Page title={messages.notHere}>
      <Empty text={messages.notHere}>
        <Link to="/calendar">{messages.toCalendar}</Link>
      </Empty>
    </Page>
  );
}
