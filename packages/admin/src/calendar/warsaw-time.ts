import { addDays } from '@partnerstwa/shared/calendar-days';

const clock = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Warsaw',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `YYYY-MM-DD HH:MM:SS` on the clocks of Warsaw at that instant. */
function wallClock(instant: number): string {
  return clock.format(instant);
}

/**
 * The same time by the clocks of Warsaw, so many days later: 18:00 stays 18:00 when summer time begins or ends between. An hour that the
 * clocks leave out becomes the next; of one that they show twice, the first is meant.
 */
export function onDayInWarsaw(instant: string, days: number): string {
  const at = Date.parse(instant);
  const [day = '', time = ''] = wallClock(at).split(' ');
  const wanted = Date.parse(`${addDays(day, days)}T${time}Z`);
  // Clocks there are one or two hours ahead of UTC.
  for (const hours of [2, 1]) {
    const found = wanted - hours * 3_600_000;
    if (Date.parse(`${wallClock(found).replace(' ', 'T')}Z`) === wanted) return isoOf(found, at);
  }
  return isoOf(wanted - 3_600_000, at);
}

function isoOf(instant: number, original: number): string {
  return new Date(instant + (((original % 1000) + 1000) % 1000)).toISOString();
}

/** `18:00` by the clocks of Warsaw. */
export function timeInWarsaw(instant: string): string {
  return wallClock(Date.parse(instant)).slice(11, 16);
}
