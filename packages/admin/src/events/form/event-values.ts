import { dateValue } from '../../forms/edtf/date-value.js';
import type { DateValue } from '../../forms/edtf/edtf-field.js';
import type {
  Audience,
  EventKind,
  EventStatus,
  EventToEditQuery,
  EventVisibility,
} from '../../graphql/operations.js';
import type { ParticipationValues } from '../../participations/participation-values.js';

/** Attendance as a value of the form. */
export interface AttendanceValue {
  min: number | null;
  max: number | null;
  wording: string | null;
}

/** Values of the form: the members of UpdateEventInput. */
export interface EventValues {
  title: string;
  kind: EventKind;
  date: DateValue | null;
  startsAt: string | null;
  endsAt: string | null;
  durationMinutes: number | null;
  venueId: string | null;
  description: string | null;
  theme: string | null;
  topicIds: string[];
  audiences: Audience[];
  attendance: AttendanceValue | null;
  participantsComplete: boolean | null;
  seriesId: string | null;
  edition: number | null;
  status: EventStatus;
  visibility: EventVisibility;
}

/** Values of the form of a new event, with participants: the members of CreateEventInput. */
export interface NewEventValues extends EventValues {
  participations: ParticipationValues[];
}

export type EditedEvent = NonNullable<EventToEditQuery['event']>;

/** Initial values of the form for an existing event. */
export function eventValues(event: EditedEvent): EventValues {
  const { attendance } = event;
  return {
    title: event.title,
    kind: event.kind,
    date: dateValue(event.date),
    startsAt: instantValue(event.startsAt),
    endsAt: instantValue(event.endsAt),
    durationMinutes: event.durationMinutes,
    venueId: event.venue?.id ?? null,
    description: event.description,
    theme: event.theme,
    topicIds: event.topics.map(({ id }) => id),
    audiences: [...event.audiences],
    attendance: attendance && { min: attendance.min, max: attendance.max, wording: attendance.wording },
    participantsComplete: event.participantsComplete,
    seriesId: event.series?.id ?? null,
    edition: event.edition,
    status: event.status,
    visibility: event.visibility,
  };
}

/**
 * Gives equal instants equal strings, in the format in which commands store them and conflicts return them.
 */
function instantValue(instant: string | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}

interface EventDefaults {
  readonly edtf: string | null;
  /** The series of which the event is an edition. */
  readonly series: { readonly id: string; readonly title: string; readonly kind: EventKind } | null;
}

/** Initial values for a new event, with those that the address gives. */
export function newEventValues(
  { edtf, series }: EventDefaults,
  participations: ParticipationValues[],
): NewEventValues {
  return {
    title: series?.title ?? '',
    kind: series?.kind ?? 'OTHER',
    date: edtf === null ? null : { edtf, wording: null },
    startsAt: null,
    endsAt: null,
    durationMinutes: null,
    venueId: null,
    description: null,
    theme: null,
    topicIds: [],
    audiences: [],
    attendance: null,
    participantsComplete: null,
    seriesId: series?.id ?? null,
    edition: null,
    // The defaults of the API.
    status: 'DRAFT',
    visibility: 'INTERNAL',
    participations,
  };
}
