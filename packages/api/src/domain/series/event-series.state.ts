import type { DateRule } from '@partnerstwa/shared/feasts';
import type { EventKind } from '../events/event.enums.js';

/** What people edit of a series. */
export type EventSeriesState = Readonly<{
  title: string;
  kind: EventKind;
  description: string | null;
  rule: DateRule | null;
}>;
