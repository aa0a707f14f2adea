import { minutesAfter, minutesBetween, warsawClock, warsawInstant } from '@partnerstwa/shared/warsaw-time';

/** When an event of one day begins and ends, as commands take it. */
export interface Hours {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly durationMinutes: number | null;
}

/** What the clock in Warsaw shows at an instant; empty where there is none. */
export function clockTime(instant: string | null): string {
  return instant === null ? '' : warsawClock(instant).time;
}

/** It begins at another time: it lasts as long as before, or ends when it did, whichever is known. */
export function startingAt(hours: Hours, day: string, time: string): Hours {
  const startsAt = warsawInstant(day, time);
  if (startsAt === null || hours.durationMinutes === null) return withDuration({ ...hours, startsAt });
  return { ...hours, startsAt, endsAt: minutesAfter(startsAt, hours.durationMinutes) };
}

/** It ends at another time: how long it lasts follows. */
export function endingAt(hours: Hours, day: string, time: string): Hours {
  const endsAt = warsawInstant(day, time);
  // Between a beginning and no end, no duration is known either.
  const durationMinutes = endsAt === null && hours.startsAt !== null ? null : hours.durationMinutes;
  return withDuration({ ...hours, endsAt, durationMinutes });
}

/** It lasts longer or shorter: when it ends follows. */
export function lastingFor(hours: Hours, durationMinutes: number | null): Hours {
  const { startsAt } = hours;
  if (startsAt === null) return { ...hours, durationMinutes };
  return {
    startsAt,
    endsAt: durationMinutes === null ? null : minutesAfter(startsAt, durationMinutes),
    durationMinutes,
  };
}

/** It moves to another day, at the same times by the clock; null: to what is no single day, and then has none. */
export function onDay(hours: Hours, day: string | null): Hours {
  if (day === null) return { ...hours, startsAt: null, endsAt: null };
  const moved = (instant: string | null) => instant && warsawInstant(day, clockTime(instant));
  return withDuration({ ...hours, startsAt: moved(hours.startsAt), endsAt: moved(hours.endsAt) });
}

/** Where beginning and end are known, the duration is what lies between. */
function withDuration(hours: Hours): Hours {
  const { startsAt, endsAt } = hours;
  if (startsAt === null || endsAt === null || endsAt <= startsAt) return hours;
  return { ...hours, durationMinutes: minutesBetween(startsAt, endsAt) };
}
