import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EventLines } from '../events/event-lines.js';
import type { EventLineFragment } from '../graphql/operations.js';
import { Section } from '../ui/layout/section.js';
import { useWords } from '../ui/text/words.js';
import { startWords } from './start.words.js';

const SHOWN = 8;

/** What happens in the next two weeks; where nothing does, what was last rather than an empty present. */
export function ComingEvents({
  coming,
  latest,
}: {
  readonly coming: readonly EventLineFragment[];
  readonly latest: readonly EventLineFragment[];
}): ReactNode {
  const words = useWords(startWords);
  return (
    <Section title={words.coming}>
      {coming.length > 0 ? (
        <EventLines events={coming.slice(0, SHOWN)} />
      ) : (
        <>
          <p>
            {words.nothingComes} {latest.length > 0 && words.latest}
          </p>
          <EventLines events={latest} />
        </>
      )}
      <p>
        <Link to="/kalendarz">{words.inCalendar}</Link>
      </p>
    </Section>
  );
}
