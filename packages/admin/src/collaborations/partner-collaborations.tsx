import type { FragmentType } from '@apollo/client';
import { useQuery, useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useId, useState, type ReactNode } from 'react';
import { QueryResult } from '../graphql/query-result.js';
import type { PartnerCollaborationsFragment, CollaborationRowFragment } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import {
  AllPartnerCollaborationsDocument,
  PartnerCollaborationsFragmentDocument,
} from './partner-collaborations.graphql.js';
import styles from '../partners/partner.module.css';
import { partnerMessages } from '../partners/partner.messages.js';

/** The partners that took part in the same events, those with the most joint events first. */
export function PartnerCollaborations({
  partner,
}: {
  readonly partner: FragmentType<PartnerCollaborationsFragment>;
}): ReactNode {
  const messages = useMessages(partnerMessages);
  const [showsAll, setShowsAll] = useState(false);
  const list = useId();
  const { data } = useSuspenseFragment({
    fragment: PartnerCollaborationsFragmentDocument,
    fragmentName: 'PartnerCollaborations',
    from: partner,
  });
  const { nodes, totalCount } = data.collaborators;
  return (
    <Section title={messages.worksWith}>
      {nodes.length === 0 && <p>{messages.worksAlone}</p>}
      <div id={list}>
        {showsAll ? (
          <AllCollaborations of={data.id} count={totalCount} />
        ) : (
          <CollaborationList collaborations={nodes} />
        )}
      </div>
      {totalCount > nodes.length && (
        <Button
          variant="default"
          className={styles.more}
          aria-expanded={showsAll}
          aria-controls={list}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? messages.fewerTies : messages.showTies(totalCount)}
        </Button>
      )}
    </Section>
  );
}

function AllCollaborations({ of, count }: { readonly of: string; readonly count: number }): ReactNode {
  const messages = useMessages(partnerMessages);
  const query = useQuery(AllPartnerCollaborationsDocument, { variables: { id: of } });
  return (
    <QueryResult query={query} lines={8}>
      {({ partner }) => {
        const collaborations = partner?.collaborators.nodes ?? [];
        return (
          <>
            <CollaborationList collaborations={collaborations} />
            {collaborations.length < count && <p>{messages.strongestTies(collaborations.length, count)}</p>}
          </>
        );
      }}
    </QueryResult>
  );
}

function CollaborationList({
  collaborations,
}: {
  readonly collaborations: readonly CollaborationRowFragment[];
}): ReactNode {
  const messages = useMessages(partnerMessages);
  const jointText = (count: number, first: number | null, last: number | null) =>
    [messages.joint(count), yearsText(first, last)].filter(Boolean).join(' · ');
  const most = Math.max(...collaborations.map(({ jointEvents }) => jointEvents));
  return (
    <ul className={styles.rows}>
      {collaborations.map(({ partner, jointEvents, firstYear, lastYear }) => (
        <li key={partner.id}>
          <Link to="/partners/$partnerId" params={{ partnerId: partner.id }}>
            {partner.name}
          </Link>
          <span className={styles.strength} title={jointText(jointEvents, firstYear, lastYear)}>
            <meter aria-hidden="true" min={0} max={most} value={jointEvents} />
            <span aria-hidden="true">{jointEvents}</span>
            <span className="visually-hidden">{jointText(jointEvents, firstYear, lastYear)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** `2016–2018`; null if no year is known. */
function yearsText(first: number | null, last: number | null): string | null {
  if (first === null || last === null) return null;
  return first === last ? String(first) : `${first}–${last}`;
}
