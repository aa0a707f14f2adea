import { clockTime } from '@partnerstwa/shared/event-hours';
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
import { uiMessages } from '../../ui/text/ui.messages.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { useMessages } from '../../ui/text/messages.js';
import { attendanceText } from '../attendance-text.js';
import { eventFormMessages } from './event-form.messages.js';
import type { AttendanceValue, EventValues, NewEventValues } from './event-values.js';
import { eventMessages } from '../event.messages.js';
import { eventEnumMessages } from '../event-enums.messages.js';

/** The label of each field and the text of its values, for the comparison of two conflicting versions. */
export function useEventFieldNames<V extends EventValues>(
  choices: EventChoicesFragment,
  { conflict }: EditForm<V>,
): FieldNames<V> {
  const messages = useMessages(eventFormMessages);
  const { kinds, statuses, visibilities, audiences } = useMessages(eventEnumMessages);
  const said = useMessages(eventMessages);
  const dateText = useDateText();
  const place = useConflictNames(conflict, ['venueId'], messages.otherPlace);
  const topic = (id: string) => choices.topics.find((each) => each.id === id)?.name ?? '…';
  const series = (id: string) => choices.eventSeries.nodes.find((each) => each.id === id)?.title ?? '…';
  const names: FieldNames<NewEventValues> = {
    title: { label: messages.title },
    kind: { label: messages.kind, show: (kind: EventKind) => kinds[kind] },
    date: { label: messages.date, show: dateText },
    startsAt: { label: messages.startsAt, show: clockTime },
    endsAt: { label: messages.endsAt, show: clockTime },
    durationMinutes: { label: messages.lasts, show: said.lasts },
    venueId: { label: messages.where, show: place },
    description: { label: messages.description },
    theme: { label: messages.theme },
    topicIds: { label: messages.topics, show: (ids: string[]) => ids.map(topic).join(', ') },
    audiences: {
      label: messages.audiences,
      show: (of: Audience[]) => of.map((each) => audiences[each]).join(', '),
    },
    attendance: {
      label: messages.attendance,
      show: (of: AttendanceValue) => attendanceText(of, said),
    },
    participantsComplete: { label: messages.complete, show: useYesNo() },
    seriesId: { label: messages.tradition, show: series },
    edition: { label: messages.edition },
    status: { label: messages.status, show: (status: EventStatus) => statuses[status] },
    visibility: { label: messages.visibility, show: (of: EventVisibility) => visibilities[of] },
    participations: { label: messages.taking },
  };
  // V is one of the two types of values, and `names` covers the fields of both.
  return names as unknown as FieldNames<V>;
}

function useYesNo(): (of: boolean) => string {
  const { yes, no } = useMessages(uiMessages);
  return (of) => (of ? yes : no);
}
