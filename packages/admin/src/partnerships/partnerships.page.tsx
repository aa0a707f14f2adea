import { useQuery } from '@apollo/client/react';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { QueryResult } from '../graphql/query-result.js';
import type { PartnershipsPageQuery } from '../graphql/operations.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { Empty } from '../ui/layout/empty.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { PartnershipTile } from './partnership-tile.js';
import { PartnershipsPageDocument } from './partnerships.page.graphql.js';
import styles from './partnerships.module.css';
import { partnershipsMessages } from './partnerships.messages.js';

/** A tile for each partnership of the district; partnerships from outside are collapsed. */
export function PartnershipsPage(): ReactNode {
  const messages = useMessages(partnershipsMessages);
  const { rights } = useViewer();
  const [today] = useState(() => warsawDay(new Date()));
  const query = useQuery(PartnershipsPageDocument, { variables: { today } });
  return (
    <Page
      title={messages.title}
      actions={rights.keepDistrict && <LinkButton to="/partnerships/new">{messages.add}</LinkButton>}
    >
      <QueryResult query={query} lines={12}>
        {({ partnerships }) => <PartnershipSections partnerships={partnerships.nodes} />}
      </QueryResult>
    </Page>
  );
}

type Tiles = PartnershipsPageQuery['partnerships']['nodes'];

function PartnershipSections({ partnerships }: { readonly partnerships: Tiles }): ReactNode {
  const messages = useMessages(partnershipsMessages);
  const ours = partnerships.filter(({ scope }) => scope === 'DISTRICT');
  const outside = partnerships.filter(({ scope }) => scope === 'OUTSIDE');
  return (
    <div className={styles.page}>
      {ours.length === 0 ? <Empty text={messages.none} /> : <Tiles of={ours} />}
      {outside.length > 0 && (
        <details className={styles.outside}>
          <summary>{messages.outside(outside.length)}</summary>
          <p>{messages.outsideWhy}</p>
          <Tiles of={outside} />
        </details>
      )}
    </div>
  );
}

function Tiles({ of }: { readonly of: Tiles }): ReactNode {
  return (
    <ul className={styles.tiles}>
      {of.map((partnership) => (
        <li key={partnership.id}>
          <PartnershipTile partnership={partnership} />
        </li>
      ))}
    </ul>
  );
}
