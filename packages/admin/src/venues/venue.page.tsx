import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HistoryButton } from '../accounts/session/history-button.js';
import { EventLines } from '../events/event-lines.js';
import { ActButton } from '../graphql/act-button.js';
import { Loaded } from '../graphql/loaded.js';
import type { VenuePageQuery } from '../graphql/operations.js';
import { formerNames } from '../partnerships/names/name-values.js';
import { NamesInTime } from '../partnerships/names/names-in-time.js';
import { namesWords } from '../partnerships/names/names.words.js';
import { Statements } from '../sources/statements.js';
import { Button } from '../ui/controls/button.js';
import { Empty } from '../ui/layout/empty.js';
import { Page } from '../ui/layout/page.js';
import { Section } from '../ui/layout/section.js';
import { useWords } from '../ui/text/words.js';
import { VenueDialog } from './venue.dialog.js';
import { VenueFacts } from './venue-facts.js';
import { ArchiveVenueDocument } from './venue.commands.graphql.js';
import { venueWords } from './venue.words.js';
import styles from './venue-page.module.css';
import { VenuePageDocument } from './venue.page.graphql.js';

const route = getRouteApi('/miejsca/$venueId');

type Shown = NonNullable<VenuePageQuery['venue']>;

/** A place: what it is and was called, and what took place there. */
export function VenuePage(): ReactNode {
  const { venueId } = route.useParams();
  const asked = useQuery(VenuePageDocument, { variables: { id: venueId } });
  return (
    <Loaded asked={asked} lines={10}>
      {({ venue }) => (venue ? <ShownVenue key={venue.id} venue={venue} /> : <NotHere />)}
    </Loaded>
  );
}

function ShownVenue({ venue }: { readonly venue: Shown }): ReactNode {
  const words = useWords(venueWords);
  const { formerly, names } = useWords(namesWords);
  const former = formerNames(venue.names);
  return (
    <Page
      title={venue.name}
      isNamed
      above={<Link to="/kalendarz">{words.toCalendar}</Link>}
      actions={<Actions venue={venue} />}
    >
      {former && <p className={styles.formerly}>{formerly(former)}</p>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <VenueFacts venue={venue} />
          <Section title={names}>
            <NamesInTime names={venue.names} />
          </Section>
          <Statements of={venue.statements} />
        </div>
        <EventsThere of={venue.events} />
      </div>
    </Page>
  );
}

function EventsThere({ of: { nodes, totalCount } }: { readonly of: Shown['events'] }): ReactNode {
  const words = useWords(venueWords);
  return (
    <Section title={words.events}>
      {nodes.length > 0 ? <EventLines events={nodes} sayWhere={false} /> : <p>{words.noEvents}</p>}
      {totalCount > nodes.length && <p>{words.moreEvents(nodes.length, totalCount)}</p>}
    </Section>
  );
}

function Actions({ venue }: { readonly venue: Shown }): ReactNode {
  const words = useWords(venueWords);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { id, version, viewerCan } = venue;
  return (
    <>
      <HistoryButton of={id} />
      {viewerCan.archive && (
        <ActButton
          command={ArchiveVenueDocument}
          input={{ id, version }}
          doneText={words.archived}
          onDone={() => void navigate({ to: '/kalendarz' })}
        >
          {words.archive}
        </ActButton>
      )}
      {viewerCan.edit && <Button onClick={() => setOpen(true)}>{words.edit}</Button>}
      {isOpen && <VenueDialog venue={venue} onClose={() => setOpen(false)} />}
    </>
  );
}

function NotHere(): ReactNode {
  const words = useWords(venueWords);
  return (
    <Page title={words.notHere}>
      <Empty text={words.notHere}>
        <Link to="/kalendarz">{words.toCalendar}</Link>
      </Empty>
    </Page>
  );
}
