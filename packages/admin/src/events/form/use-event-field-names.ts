import type { FieldNames } from '../../forms/conflict.dialog.js';
import { useConflictNames } from '../../forms/use-conflict-names.js';
import type { EditForm } from '../../forms/use-edit-form.js';
import type {
  Audience,
  EventChoicesFragment,
  EventKind,
  EventStatus,
  EventVisibility,
} from '../../graphql/operations.js';
import { uiWords } from '../../ui/text/ui.words.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { useWords } from '../../ui/text/words.js';
import { attendanceText } from '../attendance-text.js';
import { clockTime } from '../event-hours.js';
import { eventFormWords } from './event-form.words.js';
import type { AttendanceValue, EventValues, NewEventValues } from './event-values.js';
import { eventWords } from '../event.words.js';
import { eventsWords } from '../events.words.js';

/** How each field of an event is called and said where two versions stand side by side. */
export function useEventFieldNames<V extends EventValues>(
  choices: EventChoicesFragment,
  { conflict }: EditForm<V>,
): FieldNames<V> {
  const words = useWords(eventFormWords);
  const { kinds, statuses, visibilities, audiences } = useWords(eventsWords);
  const said = useWords(eventWords);
  const dateText = useDateText();
  const place = useConflictNames(conflict, ['venueId'], words.otherPlace);
  const topic = (id: string) => choices.topics.find((each) => each.id === id)?.name ?? '…';
  const series = (id: string) => choices.eventSeries.nodes.find((each) => each.id === id)?.title ?? '…';
  const names: FieldNames<NewEventValues> = {
    title: { label: words.title },
    kind: { label: words.kind, show: (kind: EventKind) => kinds[kind] },
    date: { label: words.date, show: dateText },
    startsAt: { label: words.startsAt, show: clockTime },
    endsAt: { label: words.endsAt, show: clockTime },
    durationMinutes: { label: words.lasts, show: said.lasts },
    venueId: { label: words.where, show: place },
    description: { label: words.description },
    theme: { label: words.theme },
    topicIds: { label: words.topics, show: (ids: string[]) => ids.map(topic).join(', ') },
    audiences: {
      label: words.audiences,
      show: (of: Audience[]) => of.map((each) => audiences[each]).join(', '),
    },
    attendance: {
      label: words.attendance,
      show: (of: AttendanceValue) => attendanceText(of, said),
    },
    participantsComplete: { label: words.complete, show: useYesNo() },
    seriesId: { label: words.tradition, show: series },
    edition: { label: words.edition },
    status: { label: words.status, show: (status: EventStatus) => statuses[status] },
    visibility: { label: words.visibility, show: (of: EventVisibility) => visibilities[of] },
    participations: { label: words.taking },
  };
  // V is an event or a new one, and the fields of both are named.
  return names as unknown as FieldNames<V>;
}

function useYesNo(): (of: boolean) => string {
  const { yes, no } = useWords(uiWords);
  return (of) => (of ? yes : no);
}
