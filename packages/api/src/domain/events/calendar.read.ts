import { CALENDAR_LIMITS, REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { daysBetween } from '@partnerstwa/shared/calendar-days';
import { invalid, overLimit } from '../../platform/errors.js';
import { roots } from '../../platform/graphql/edges.js';
import { list } from '../../platform/plan/declare.js';
import type { ArgumentValues } from '../../platform/plan/execution.js';
import { sql } from '../../platform/plan/sql.js';
import { CalendarArgs } from './event.args.js';
import { eventListed } from './event-filter.read.js';
import { Event } from './event.type.js';

/**
 * The estimated number of events on each day of a calendar, for a busy district. The limit on rows applies
 * regardless.
 */
const EVENTS_A_DAY = 2;

/** The checked days of a calendar, which always has a range of limited length. */
function calendarDays({ from, to }: ArgumentValues, path: string): number {
  const days = daysBetween(String(from), String(to)) + 1;
  if (days < 1) throw invalid({ field: `${path}.to`, reason: 'BEFORE_FROM' });
  const [first, last] = [String(from), String(to)];
  const months = monthOf(last) - monthOf(first) - (last.slice(8) < first.slice(8) ? 1 : 0) + 1;
  if (months > CALENDAR_LIMITS.months) {
    const exceeded = { asked: months, limit: CALENDAR_LIMITS.months, unit: 'MONTHS' } as const;
    throw overLimit({ field: `${path}.to`, reason: 'TOO_COSTLY' }, exceeded);
  }
  return days;
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

export const calendarRoot = roots({
  calendar: {
    type: [Event],
    args: CalendarArgs,
    description:
      'The events of a range of days, by earliest day, latest day and id; at most 24 months and 5,000 events, otherwise TOO_COSTLY.',
    read: list({
      where: eventListed,
      order: (row) => [sql`${row}.sort_earliest`, sql`${row}.sort_latest`, sql`${row}.id`],
      atMost: CALENDAR_LIMITS.events,
      estimatedRows: (args, path) =>
        Math.max(REQUEST_LIMITS.plainListCost, calendarDays(args, path) * EVENTS_A_DAY),
    }),
  },
});
