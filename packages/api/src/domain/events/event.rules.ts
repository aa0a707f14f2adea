import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { parseEdtf } from '@partnerstwa/shared/edtf';
import { invalid, type Problem } from '../../platform/errors.js';
import type { EventState } from './event.state.js';

type Timed = Pick<EventState, 'date' | 'startsAt' | 'endsAt' | 'durationMinutes' | 'attendance'>;

const MINUTE = 60_000;

/**
 * What must hold of an event as a whole: its hours lie within its date and agree with its duration, its numbers are in order.
 * @throws {Refusal} INVALID naming the fields
 */
export function requireWholeEvent(event: Timed): void {
  const problems = [...hours(event), ...duration(event), ...attendance(event)];
  if (problems.length > 0) throw invalid(...problems);
}

function hours({ date, startsAt, endsAt }: Timed): Problem[] {
  const { earliest, latest } = date ? parseEdtf(date.edtf) : { earliest: null, latest: null };
  const problems: Problem[] = [];
  for (const [field, instant] of [
    ['startsAt', startsAt],
    ['endsAt', endsAt],
  ] as const) {
    const day = instant && warsawDay(new Date(instant));
    const outside = day && ((earliest && day < earliest) || (latest && day > latest));
    if (outside) problems.push({ field: `input.${field}`, reason: 'NOT_ON_ITS_DATE' });
  }
  if (startsAt && endsAt && endsAt < startsAt)
    problems.push({ field: 'input.endsAt', reason: 'BEFORE_START' });
  return problems;
}

function duration({ startsAt, endsAt, durationMinutes }: Timed): Problem[] {
  if (!startsAt || !endsAt || durationMinutes === null || endsAt < startsAt) return [];
  const lasts = (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE;
  return lasts === durationMinutes
    ? []
    : [{ field: 'input.durationMinutes', reason: 'NOT_FROM_START_TO_END' }];
}

function attendance({ attendance: came }: Timed): Problem[] {
  const disordered = came?.min != null && came.max != null && came.max < came.min;
  return disordered ? [{ field: 'input.attendance.max', reason: 'LESS_THAN_MIN' }] : [];
}
