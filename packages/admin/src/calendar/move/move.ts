import type { InputOf } from '../../graphql/use-command.js';
import type { MoveEventMutationVariables } from '../../graphql/operations.js';
import type { CalendarEvent } from '../organisers.js';

/** The day of an event that can be moved: hers to change, and on one day, known without doubt. */
export function movableDay({ date, viewerCan }: CalendarEvent): string | null {
  return viewerCan.edit && date?.precision === 'DAY' && date.edtf === date.earliest ? date.edtf : null;
}

/** Input of the command that moves an event to a day. The API moves the hours with it, at the same times by the clock. */
export function moveInput({ id, version }: CalendarEvent, day: string): InputOf<MoveEventMutationVariables> {
  return { id, version, date: { edtf: day } };
}
