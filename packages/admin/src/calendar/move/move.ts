import type { InputOf } from '../../graphql/use-command.js';
import type { MoveEventMutationVariables } from '../../graphql/operations.js';
import type { CalendarEvent } from '../organisers.js';
import { isInterval, placementOf } from '../placement.js';

/** The day of an event that the viewer may move and whose date is a single, certain day; otherwise null. */
export function movableDay({ date, viewerCan }: CalendarEvent): string | null {
  return viewerCan.edit && date?.precision === 'DAY' && date.edtf === date.earliest ? date.edtf : null;
}

/** The day from which a move starts: the event's own, or the earliest possible. Null if it cannot move. */
export function dayToMoveFrom(event: CalendarEvent): string | null {
  const { date, viewerCan } = event;
  if (!viewerCan.edit || !date?.earliest || isInterval(event)) return null;
  return placementOf(event).kind === 'DAYS' ? movableDay(event) : date.earliest;
}

/**
 * Input of the command that moves an event to a day. The API moves its hours too, and keeps the clock times.
 */
export function moveInput({ id, version }: CalendarEvent, day: string): InputOf<MoveEventMutationVariables> {
  return { id, version, date: { edtf: day } };
}
