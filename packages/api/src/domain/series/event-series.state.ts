import type { DateRule } from '@partnerstwa/shared/feasts';
import type { EventKind } from '../events/event.enums.js';

/** The values of a series that people edit. */
export type EventSeriesState = Readonly<{
  title: string;
  kind: EventKind;
  description: string | null;
  rule: DateRule | null;
}>;
