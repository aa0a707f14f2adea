import type { TodoKind } from '../../graphql/operations.js';
import { defineMessages } from '../../ui/text/messages.js';

/** What is said of a matter that is closed: what is missing may be past finding out; of sources that differ one decides. */
export const dismissalMessages = defineMessages<Record<TodoKind, string>>(
  dismissals('Nie do ustalenia', 'Rozstrzygnięte'),
  dismissals('Cannot be found out', 'Settled'),
);

function dismissals(notFound: string, settled: string): Record<TodoKind, string> {
  return {
    EVENT_WITHOUT_DAY: notFound,
    EVENT_WITHOUT_VENUE: notFound,
    EVENT_WITHOUT_ORGANISER: notFound,
    PARTNER_WITHOUT_CONTACT: notFound,
    SOURCES_DISAGREE: settled,
    EDITION_MISSING: notFound,
  };
}
