import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HistoryLink } from '../accounts/session/history-link.js';
import { mayReadHistory } from '../accounts/session/may-read-history.js';
import { useViewer } from '../accounts/session/viewer.js';
import type { VenuesPageQuery } from '../graphql/operations.js';
import { formerNames } from '../partnerships/names/former-names.js';
import { namesMessages } from '../partnerships/names/names.messages.js';
import { Button } from '../ui/controls/button.js';
import { ActionMenu } from '../ui/layout/action-menu.js';
import { DataTable } from '../ui/layout/data-table.js';
import list from '../ui/layout/list.module.css';
import { useMessages } from '../ui/text/messages.js';
import { Unknown } from '../ui/text/unknown.js';
import { ArchiveVenueButton } from './archive-venue-button.js';
import { VenueDialog } from './venue.dialog.js';
import { venueMessages } from './venue.messages.js';
import { venuesMessages } from './venues.messages.js';
import styles from './venue.module.css';

type VenueRow = VenuesPageQuery['venues']['nodes'][number];

/** A table of venues, with an action menu in each row. */
export function VenuesTable({ venues }: { readonly venues: readonly VenueRow[] }): ReactNode {
  const messages = useMessages(venuesMessages);
  const { name, address, isPartOf } = useMessages(venueMessages);
  const hasMenu = mayReadHistory(useViewer());
  const [editedId, setEditedId] = useState<string | null>(null);
  const edited = venues.find(({ id }) => id === editedId);
  return (
    <>
      <DataTable caption={messages.title}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{address}</th>
            <th scope="col">{isPartOf}</th>
            <th scope="col" className={list.number}>
              {messages.events}
            </th>
            {hasMenu && <td className={list.menu} />}
          </tr>
        </thead>
        <tbody>
          {venues.map((venue) => (
            <Row
              key={venue.id}
              venue={venue}
              menu={hasMenu && <RowMenu venue={venue} onEdit={() => setEditedId(venue.id)} />}
            />
          ))}
        </tbody>
      </DataTable>
      {edited && <VenueDialog venue={edited} onClose={() => setEditedId(null)} />}
    </>
  );
}

interface RowProps {
  readonly venue: VenueRow;
  readonly menu: ReactNode;
}

function Row({ venue, menu }: RowProps): ReactNode {
  const messages = useMessages(venuesMessages);
  const { address, isPartOf } = useMessages(venueMessages);
  const { formerly } = useMessages(namesMessages);
  const former = formerNames(venue.names);
  return (
    <tr className={list.row}>
      <th scope="row">
        <VenueLink of={venue} />
        {former && <span className={styles.former}>{formerly(former)}</span>}
      </th>
      <td data-label={address}>{venue.address ?? <Unknown />}</td>
      <td data-label={isPartOf}>{venue.partOf && <VenueLink of={venue.partOf} />}</td>
      <td data-label={messages.events} className={list.number}>
        {venue.events.totalCount}
      </td>
      {menu && <td className={list.menu}>{menu}</td>}
    </tr>
  );
}

function VenueLink({ of: { id, name } }: { readonly of: { readonly id: string; readonly name: string } }) {
  return (
    <Link lang="pl" to="/venues/$venueId" params={{ venueId: id }}>
      {name}
    </Link>
  );
}

function RowMenu({ venue, onEdit }: { readonly venue: VenueRow; onEdit(): void }): ReactNode {
  const { id, name, viewerCan } = venue;
  const messages = useMessages(venueMessages);
  return (
    <ActionMenu of={name}>
      {viewerCan.edit && (
        <Button variant="default" onClick={onEdit}>
          {messages.edit}
        </Button>
      )}
      <HistoryLink of={id} />
      <ArchiveVenueButton of={venue} />
    </ActionMenu>
  );
}
