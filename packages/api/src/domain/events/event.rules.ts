import {
  dateOfHours,
  hoursOn,
  hoursProblems,
  withDuration,
  type Hours,
} from '@partnerstwa/shared/event-hours';
import { parseEdtf } from '@partnerstwa/shared/edtf';
import { omitUndefined } from '../../platform/commands/check.js';
import { invalid, type Problem } from '../../platform/errors.js';
import type { EventState } from './event.state.js';

type Timed = Pick<EventState, 'date' | 'startsAt' | 'endsAt' | 'durationMinutes'>;
type TimedChanges = { readonly [K in keyof Timed]?: Timed[K] | undefined };

/**
 * Requires the rules of an event as a whole: its hours are within its date and agree with its duration, and
 * its numbers are in order.
 * @throws {Refusal} INVALID naming the fields
 */
export function requireWholeEvent(event: Timed & Pick<EventState, 'attendance'>): void {
  const wrongHours = hoursProblems(event.date?.edtf ?? null, event);
  const problems = [
    ...wrongHours.map(({ field, reason }): Problem => ({ field: `input.${field}`, reason })),
    ...attendance(event.attendance),
  ];
  if (problems.length > 0) throw invalid(...problems);
}

function attendance(came: EventState['attendance']): Problem[] {
  const disordered = came?.min != null && came.max != null && came.max < came.min;
  return disordered ? [{ field: 'input.attendance.max', reason: 'LESS_THAN_MIN' }] : [];
}

/** The values that follow from the hours of a new event: its date, if it has none, and its duration. */
export function withImpliedTimes<T extends Timed>(event: T): T {
  const duration = event.durationMinutes ?? withDuration(hoursOf(event)).durationMinutes;
  return { ...event, date: impliedDate(event), durationMinutes: duration };
}

/**
 * The values that follow from changes to the date or hours of an event. Hours that the input leaves out move
 * to the new date, at the same clock times.
 * @throws {Refusal} INVALID if they cannot move, because hours are never dropped silently
 */
export function impliedTimes(before: Timed, changes: TimedChanges): Partial<Timed> {
  if (!TIMES.some((field) => changes[field] !== undefined)) return {};
  const given: Partial<Timed> = omitUndefined(changes);
  const after = { ...before, ...carriedHours(before, given), ...given };
  const { durationMinutes } = given.durationMinutes === undefined ? withDuration(hoursOf(after)) : after;
  return { ...hoursOf(after), durationMinutes, date: impliedDate(after) };
}

const TIMES = ['date', 'startsAt', 'endsAt', 'durationMinutes'] as const;

function carriedHours(before: Timed, given: Partial<Timed>): Partial<Hours> {
  if (given.date === undefined || given.date?.edtf === before.date?.edtf) return {};
  const left = { ...hoursOf(before), durationMinutes: null };
  if (given.startsAt !== undefined) left.startsAt = null;
  if (given.endsAt !== undefined) left.endsAt = null;
  const moved = hoursOn(left, before.date?.edtf ?? null, given.date?.edtf ?? null);
  const field = left.startsAt ? 'input.startsAt' : 'input.endsAt';
  if (!moved) throw invalid({ field, reason: 'HOURS_NEED_A_DAY' });
  return { startsAt: moved.startsAt, endsAt: moved.endsAt };
}

/** An event with hours has a date, so it is no longer unknown. */
function impliedDate({ date, ...hours }: Timed): Timed['date'] {
  const edtf = dateOfHours(hours);
  if (edtf === null) return date;
  const { earliest, latest } = date ? parseEdtf(date.edtf) : { earliest: null, latest: null };
  return (earliest ?? latest) ? date : { edtf, wording: date?.wording ?? null };
}

function hoursOf({ startsAt, endsAt, durationMinutes }: Timed): Hours {
  return { startsAt, endsAt, durationMinutes };
}
