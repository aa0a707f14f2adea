import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { GAP_KINDS } from '../history/text/gap-kind.js';
import { useMessages } from '../ui/text/messages.js';
import { useMyPartnerships } from './use-my-partnerships.js';
import { WaitingCountDocument } from './waiting-count.graphql.js';
import { waitingMessages } from './waiting.messages.js';

interface WaitingCountProps {
  /** The text of the link. */
  readonly label: string;
}

/** The text of the link to Start, with the number of the viewer's to-dos. */
export function WaitingCount({ label }: WaitingCountProps): ReactNode {
  const messages = useMessages(waitingMessages);
  const partnerships = useMyPartnerships();
  const { data } = useQuery(WaitingCountDocument, {
    variables: { partnerships, gapKinds: GAP_KINDS },
    fetchPolicy: 'cache-first',
  });
  if (!data) return <span>{label}</span>;
  const { questions, gaps } = data;
  const count = questions.nodes.length + new Set(gaps.nodes.map(({ subject }) => subject.id)).size;
  if (count === 0) return <span>{label}</span>;
  const { hasNextPage } = gaps.pageInfo;
  return (
    <>
      <span aria-hidden="true">{label}</span>
      <b aria-hidden="true">{hasNextPage ? `${count}+` : count}</b>
      <span className="visually-hidden">
        {`${label}, ${hasNextPage ? messages.moreWaiting(count) : messages.waiting(count)}`}
      </span>
    </>
  );
}
