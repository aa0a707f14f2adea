import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { edtfText } from '@partnerstwa/shared/edtf-text';
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
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { EventDescription, EventDetails } from './event-details.js';
import { EventLead } from './event-lead.js';
import { EventParticipants } from './event-participants.js';
import { ArchiveEventDocument } from '../event.commands.graphql.js';
import styles from './event.module.css';
import { EventPageDocument } from './event.page.graphql.js';
import { eventMessages } from '../event.messages.js';

const route = getRouteApi('/events/$eventId');

type LoadedEvent = NonNullable<EventPageQuery['event']>;

/** The page of an event: date, place, facts, participants under their names at the time, and sources. */
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
  return (
    <Page
      title={event.title}
      hasPolishTitle
      breadcrumb={<MonthLink event={event} />}
      actions={<Actions event={event} />}
    >
      <EventLead event={event} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <EventDescription event={event} />
          <EventParticipants event={event} />
        </div>
        <div className={styles.column}>
          <EventDetails event={event} />
          {/* A planned event has no source yet. */}
          {(event.status === 'HELD' || event.statements.length > 0) && (
            <Statements of={event.statements} subject={event} />
          )}
        </div>
      </div>
    </Page>
  );
}

/** Link to the event's month in the calendar, or to the calendar if the date has no month. */
function MonthLink({ event: { date } }: { readonly event: LoadedEvent }): ReactNode {
  const messages = useMessages(eventMessages);
  const language = useLanguage();
  const month = date?.earliest?.slice(0, 7);
  if (!month) return <Link to="/calendar">{messages.toCalendar}</Link>;
  return (
    <Link to="/calendar" search={{ view: 'month', month }} className={styles.month}>
      {edtfText(month, language)}
    </Link>
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
