import type { TodoKind } from '../../graphql/operations.js';
import { words } from '../../ui/text/words.js';

/** What is said of a matter that is closed: what is missing may be past finding out; of sources that differ one decides. */
export const closingWords = words<Record<TodoKind, string>>(
  closings('Nie do ustalenia', 'Rozstrzygnięte'),
  closings('Cannot be found out', 'Settled'),
);

function closings(notFound: string, settled: string): Record<TodoKind, string> {
  return {
    EVENT_WITHOUT_DAY: notFound,
    EVENT_WITHOUT_VENUE: notFound,
    EVENT_WITHOUT_ORGANISER: notFound,
    PARTNER_WITHOUT_CONTACT: notFound,
    SOURCES_DISAGREE: settled,
    EDITION_MISSING: notFound,
  };
}
