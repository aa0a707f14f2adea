import { useQuery } from '@apollo/client/react';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { useState, type ReactNode } from 'react';
import { Loaded } from '../graphql/loaded.js';
import type { PartnershipsPageQuery } from '../graphql/operations.js';
import { Empty } from '../ui/layout/empty.js';
import { Page } from '../ui/layout/page.js';
import { useWords } from '../ui/text/words.js';
import { PartnershipTile } from './partnership-tile.js';
import { PartnershipsPageDocument } from './partnerships.page.graphql.js';
import styles from './partnerships.module.css';
import { partnershipsWords } from './partnerships.words.js';

/** A card for each partnership of the district; those from elsewhere are folded away. */
export function PartnershipsPage(): ReactNode {
  const words = useWords(partnershipsWords);
  const [today] = useState(() => warsawDay(new Date()));
  const asked = useQuery(PartnershipsPageDocument, { variables: { today } });
  return (
    <Page title={words.title}>
      <Loaded asked={asked} lines={12}>
        {({ partnerships }) => <Shown partnerships={partnerships.nodes} />}
      </Loaded>
    </Page>
  );
}

type Tiles = PartnershipsPageQuery['partnerships']['nodes'];

function Shown({ partnerships }: { readonly partnerships: Tiles }): ReactNode {
  const words = useWords(partnershipsWords);
  const ours = partnerships.filter(({ scope }) => scope === 'DISTRICT');
  const outside = partnerships.filter(({ scope }) => scope === 'OUTSIDE');
  return (
    <div className={styles.page}>
      {ours.length === 0 ? <Empty text={words.none} /> : <Tiles of={ours} />}
      {outside.length > 0 && (
        <details className={styles.outside}>
          <summary>{words.outside(outside.length)}</summary>
          <p>{words.outsideWhy}</p>
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
