import type { DateState } from '../../platform/commands/dated.columns.js';
import type { Audience, EventKind, EventStatus, EventVisibility } from './event.enums.js';

/** The values of an event that people edit; participations have their own versions. */
export type EventState = Readonly<{
  title: string;
  description: string | null;
  kind: EventKind;
  status: EventStatus;
  visibility: EventVisibility;
  date: DateState | null;
  /** Instants, ISO in UTC. */
  startsAt: string | null;
  endsAt: string | null;
  durationMinutes: number | null;
  seriesId: string | null;
  edition: number | null;
  theme: string | null;
  topicIds: readonly string[];
  audiences: readonly Audience[];
  attendance: Readonly<{ min: number | null; max: number | null; wording: string | null }> | null;
  venueId: string | null;
  participantsComplete: boolean | null;
}>;
