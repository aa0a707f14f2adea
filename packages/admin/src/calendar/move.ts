import { daysBetween } from '@partnerstwa/shared/calendar-days';
import type { InputOf } from '../graphql/use-command.js';
import type { MoveEventMutationVariables } from '../graphql/operations.js';
import type { CalendarEvent } from './organisers.js';
import { onDayInWarsaw } from './warsaw-time.js';

/** The day of an event that can be moved: hers to change, and on one day, known without doubt. */
export function movableDay({ date, viewerCan }: CalendarEvent): string | null {
  return viewerCan.edit && date?.precision === 'DAY' && date.edtf === date.earliest ? date.edtf : null;
}

/** What the command needs to move it to a day: its hours go with it, by the clock on the wall, and it lasts as long. */
export function movedTo(event: CalendarEvent, day: string): InputOf<MoveEventMutationVariables> {
  const { id, version, startsAt, endsAt } = event;
  const from = event.date?.earliest ?? day;
  const start = startsAt && onDayInWarsaw(startsAt, daysBetween(from, day));
  const end =
    endsAt &&
    (start && startsAt
      ? new Date(Date.parse(start) + Date.parse(endsAt) - Date.parse(startsAt)).toISOString()
      : onDayInWarsaw(endsAt, daysBetween(from, day)));
  return { id, version, date: { edtf: day }, ...(start && { startsAt: start }), ...(end && { endsAt: end }) };
}
