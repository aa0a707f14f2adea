import { minutesAfter, minutesBetween, warsawClock, warsawInstant } from '@partnerstwa/shared/warsaw-time';
import type { InputOf } from '../../graphql/use-command.js';
import type { MoveEventMutationVariables } from '../../graphql/operations.js';
import type { CalendarEvent } from '../organisers.js';

/** The day of an event that can be moved: hers to change, and on one day, known without doubt. */
export function movableDay({ date, viewerCan }: CalendarEvent): string | null {
  return viewerCan.edit && date?.precision === 'DAY' && date.edtf === date.earliest ? date.edtf : null;
}

/** Input of the command that moves an event to a day. The event keeps its local start time and its duration. */
export function moveInput(event: CalendarEvent, day: string): InputOf<MoveEventMutationVariables> {
  const { id, version, startsAt, endsAt } = event;
  const onThatDay = (instant: string) => warsawInstant(day, warsawClock(instant).time);
  const start = startsAt && onThatDay(startsAt);
  const end =
    endsAt && (startsAt && start ? minutesAfter(start, minutesBetween(startsAt, endsAt)) : onThatDay(endsAt));
  return { id, version, date: { edtf: day }, ...(start && { startsAt: start }), ...(end && { endsAt: end }) };
}
