import { defineMessages } from '../../ui/text/messages.js';
import type { GapKind } from './gap-kind.js';

/** Texts for dismissing a to-do: a missing value cannot be found out; disagreeing sources are settled. */
export const dismissalMessages = defineMessages<Record<GapKind, string>>(
  dismissals('Nie do ustalenia', 'Rozstrzygnięte'),
  dismissals('Cannot be found out', 'Settled'),
);

function dismissals(notFound: string, settled: string): Record<GapKind, string> {
  return {
    EVENT_WITHOUT_DAY: notFound,
    EVENT_WITHOUT_VENUE: notFound,
    EVENT_WITHOUT_ORGANISER: notFound,
    PARTNER_WITHOUT_CONTACT: notFound,
    SOURCES_DISAGREE: settled,
    EDITION_MISSING: notFound,
  };
}
