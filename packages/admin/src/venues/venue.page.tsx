import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HistoryLink } from '../accounts/session/history-link.js';
import { EventLines } from '../events/event-lines.js';
import { QueryResult } from '../graphql/query-result.js';
import type { VenuePageQuery } from '../graphql/operations.js';
import { formerNames } from '../partnerships/names/former-names.js';
import { NamesInTime } from '../partnerships/names/names-in-time.js';
import { RenameButton } from '../partnerships/names/rename-button.js';
import { namesMessages } from '../partnerships/names/names.messages.js';
import { Statements } from '../sources/statements.js';
import { Button } from '../ui/controls/button.js';
import { ActionMenu } from '../ui/layout/action-menu.js';
import { Empty } from '../ui/layout/empty.js';
import { Page } from '../ui/layout/page.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import { ArchiveVenueButton } from './archive-venue-button.js';
import { VenueDialog } from './venue.dialog.js';
import { VenueFacts } from './venue-facts.js';
import { RenameVenueDocument } from './venue.commands.graphql.js';
import { venueMessages } from './venue.messages.js';
import styles from './venue-page.module.css';
import { VenuePageDocument } from './venue.page.graphql.js';

const route = getRouteApi('/venues/$venueId');

type LoadedVenue = NonNullable<VenuePageQuery['venue']>;

/** Everything about one venue: facts, names over time, sources and events. */
export function VenuePage(): ReactNode {
  const { venueId } = route.useParams();
  const query = useQuery(VenuePageDocument, { variables: { id: venueId } });
  return (
    <QueryResult query={query} lines={10}>
      {({ venue }) => (venue ? <VenueContent key={venue.id} venue={venue} /> : <NotFound />)}
    </QueryResult>
  );
}

function VenueContent({ venue }: { readonly venue: LoadedVenue }): ReactNode {
  const messages = useMessages(venueMessages);
  const { formerly, inTime } = useMessages(namesMessages);
  const former = formerNames(venue.names);
  return (
    <Page
      title={venue.name}
      hasPolishTitle
      breadcrumb={<Link to="/venues">{messages.toList}</Link>}
      actions={<Actions venue={venue} />}
    >
      {former && <p className={styles.formerly}>{formerly(former)}</p>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <VenueFacts venue={venue} />
          <Section
            title={inTime}
            action={
              venue.viewerCan.edit && (
                <RenameButton of={venue} command={RenameVenueDocument} variant="subtle" />
              )
            }
          >
            <NamesInTime names={venue.names} />
          </Section>
          <Statements of={venue.statements} subject={venue} />
        </div>
        <VenueEvents of={venue.events} />
      </div>
    </Page>
  );
}

function VenueEvents({ of: { nodes, totalCount } }: { readonly of: LoadedVenue['events'] }): ReactNode {
  const messages = useMessages(venueMessages);
  return (
    <Section title={messages.events}>
      {nodes.length > 0 ? <EventLines events={nodes} showVenue={false} /> : <p>{messages.noEvents}</p>}
      {totalCount > nodes.length && <p>{messages.moreEvents(nodes.length, totalCount)}</p>}
    </Section>
  );
}

function Actions({ venue }: { readonly venue: LoadedVenue }): ReactNode {
  const messages = useMessages(venueMessages);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { id, viewerCan } = venue;
  return (
    <>
      {viewerCan.edit && <Button onClick={() => setOpen(true)}>{messages.edit}</Button>}
      <ActionMenu>
        <HistoryLink of={id} />
        <ArchiveVenueButton of={venue} onDone={() => void navigate({ to: '/venues' })} />
      </ActionMenu>
      {isOpen && <VenueDialog venue={venue} onClose={() => setOpen(false)} />}
    </>
  );
}

function NotFound(): ReactNode {
  const messages = useMessages(venueMessages);
  return (
    <Page title={messages.notHere}>
      <Empty text={messages.notHere}>
        <Link to="/venues">{messages.toList}</Link>
      </Empty>
    </Page>
  );
}
