import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartnershipEventsFragment } from '../graphql/operations.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import { EventLines } from './event-lines.js';
import { partnershipEventsMessages } from './partnership-events.messages.js';

/** The events of a partnership: upcoming ones, then the latest past ones. */
export function PartnershipEvents({
  partnership,
}: {
  readonly partnership: PartnershipEventsFragment;
}): ReactNode {
  const messages = useMessages(partnershipEventsMessages);
  const coming = partnership.coming.nodes;
  // An event that takes place today may be in both lists.
  const latest = partnership.latest.nodes
    .filter(({ id }) => coming.every((event) => event.id !== id))
    .slice(0, 5);
  return (
    <Section title={messages.title}>
      <h3>{messages.coming}</h3>
      {coming.length > 0 ? <EventLines events={coming} /> : <p>{messages.nothingComes}</p>}
      {latest.length > 0 && (
        <>
          <h3>{messages.latest}</h3>
          <EventLines events={latest} />
        </>
      )}
      <p>
        <Link to="/calendar" search={{ partnership: partnership.id }}>
          {messages.inCalendar}
        </Link>
      </p>
    </Section>
  );
}
