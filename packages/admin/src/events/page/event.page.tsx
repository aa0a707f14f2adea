import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { readsHistory } from '../../accounts/session/reads-history.js';
import { useViewer } from '../../accounts/session/viewer.js';
import { ActButton } from '../../graphql/act-button.js';
import { Loaded } from '../../graphql/loaded.js';
import type { EventPageQuery } from '../../graphql/operations.js';
import { Statements } from '../../sources/statements.js';
import { Empty } from '../../ui/layout/empty.js';
import { LinkButton } from '../../ui/controls/link-button.js';
import { Page } from '../../ui/layout/page.js';
import { useWords } from '../../ui/text/words.js';
import { EventCard } from './event-card.js';
import { EventParticipants } from './event-participants.js';
import { ArchiveEventDocument } from '../event.commands.graphql.js';
import styles from './event.module.css';
import { EventPageDocument } from './event.page.graphql.js';
import { eventWords } from '../event.words.js';
import { eventsWords } from '../events.words.js';
import { useDayText } from '../use-when-text.js';

const route = getRouteApi('/wydarzenia/$eventId');

type Shown = NonNullable<EventPageQuery['event']>;

/** Everything known of one event: when, where, what, who took part under the names of then, and where that is known from. */
export function EventPage(): ReactNode {
  const { eventId } = route.useParams();
  const asked = useQuery(EventPageDocument, { variables: { id: eventId } });
  return (
    <Loaded asked={asked} lines={10}>
      {({ event }) => (event ? <ShownEvent event={event} /> : <NotHere />)}
    </Loaded>
  );
}

function ShownEvent({ event }: { readonly event: Shown }): ReactNode {
  const words = useWords(eventWords);
  return (
    <Page
      title={event.title}
      isNamed
      above={<Link to="/kalendarz">{words.toCalendar}</Link>}
      actions={<Actions event={event} />}
    >
      <Lead event={event} />
      <Ways event={event} />
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
function Lead({ event }: { readonly event: Shown }): ReactNode {
  const words = useWords(eventWords);
  const { kinds, statuses } = useWords(eventsWords);
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
          <LockKeyhole size={16} strokeWidth={2} aria-hidden="true" /> {words.internal}
        </span>
      )}
    </p>
  );
}

/** To where else it stands: among its neighbours in time, and how it came to be as it is. */
function Ways({ event: { id, date } }: { readonly event: Shown }): ReactNode {
  const words = useWords(eventWords);
  const mayReadHistory = readsHistory(useViewer());
  const month = date?.earliest?.slice(0, 7);
  if (!month && !mayReadHistory) return null;
  return (
    <p className={styles.ways}>
      {month && (
        <Link to="/kalendarz" search={{ widok: 'miesiac', od: month }}>
          {words.inCalendar}
        </Link>
      )}
      {mayReadHistory && (
        <Link to="/historia" search={{ czego: id }}>
          {words.history}
        </Link>
      )}
    </p>
  );
}

function Actions({ event: { id, version, viewerCan } }: { readonly event: Shown }): ReactNode {
  const words = useWords(eventWords);
  const navigate = useNavigate();
  return (
    <>
      {viewerCan.archive && (
        <ActButton
          command={ArchiveEventDocument}
          input={{ id, version }}
          doneText={words.archived}
          onDone={() => void navigate({ to: '/kalendarz' })}
        >
          {words.archive}
        </ActButton>
      )}
      {viewerCan.edit && (
        <LinkButton to="/wydarzenia/$eventId/edycja" params={{ eventId: id }}>
          {words.edit}
        </LinkButton>
      )}
    </>
  );
}

function NotHere(): ReactNode {
  const words = useWords(eventWords);
  return (
    <Page title={words.notHere}>
      <Empty text={words.notHere}>
        <Link to="/kalendarz">{words.toCalendar}</Link>
      </Empty>
    </Page>
  );
}
