import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EventLines } from '../events/event-lines.js';
import type { EventLineFragment } from '../graphql/operations.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import { startMessages } from './start.messages.js';

const MAX_SHOWN = 8;

/**
 * The events of the next two weeks. If there are none, shows the latest past events instead of an empty list.
 */
export function ComingEvents({
  coming,
  latest,
}: {
  readonly coming: readonly EventLineFragment[];
  readonly latest: readonly EventLineFragment[];
}): ReactNode {
  const messages = useMessages(startMessages);
  return (
    <Section title={messages.coming}>
      {coming.length > 0 ? (
        <EventLines events={coming.slice(0, MAX_SHOWN)} />
      ) : (
        <>
          <p>
            {messages.nothingComes} {latest.length > 0 && messages.latest}
          </p>
          <EventLines events={latest} />
        </>
      )}
      <p>
        <Link to="/calendar">{messages.inCalendar}</Link>
      </p>
    </Section>
  );
}
