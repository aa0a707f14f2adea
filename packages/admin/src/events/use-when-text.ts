import { clockTime, knownDays, type Hours } from '@partnerstwa/shared/event-hours';
import { warsawClock } from '@partnerstwa/shared/warsaw-time';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { weekdayText } from '../ui/text/use-day-text.js';
import { eventMessages } from './event.messages.js';

interface Timed extends Pick<Hours, 'startsAt' | 'endsAt'> {
  readonly date: { readonly edtf: string } | null;
}

/**
 * Formats start and end in Warsaw time, with weekdays if the event lasts several days; empty if both are
 * unknown.
 */
export function useHoursText(): (event: Timed) => string {
  const messages = useMessages(eventMessages);
  const language = useLanguage();
  return ({ startsAt, endsAt, date }) => {
    if (!startsAt && !endsAt) return '';
    const { first, last } = knownDays(date?.edtf ?? null);
    const lasts = first !== last;
    const said = (instant: string | null) => {
      const time = clockTime(instant);
      return instant && lasts ? `${weekdayText(warsawClock(instant).day, language, 'short')} ${time}` : time;
    };
    const [from, to] = [said(startsAt), said(endsAt)];
    if (from && to) return lasts ? `${from} – ${to}` : `${from}–${to}`;
    return from ? messages.fromHour(from) : messages.untilHour(to);
  };
}
