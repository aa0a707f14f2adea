import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useNavigate } from '@tanstack/react-router';
import { Calendar, Plus, Printer } from 'lucide-react';
import { mayAddEvents } from '../accounts/session/may-add-events.js';
import { useViewer } from '../accounts/session/viewer.js';
import { usePeriodText } from '../calendar/use-period-text.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { useDayText } from '../ui/text/use-day-text.js';
import { calendarTarget, isOneDay, type CalendarTarget } from './calendar-target.js';
import { ICON } from './command-icon.js';
import { commandMessages } from './command.messages.js';
import type { Option } from './option.js';

/**
 * The commands for a typed date: open it in the calendar, add an event on it, print its month or half-year.
 */
export function useDateCommands(typed: string): readonly Option[] {
  const messages = useMessages(commandMessages);
  const navigate = useNavigate();
  const mayAdd = mayAddEvents(useViewer());
  const text = useTargetText();
  const target = calendarTarget(typed, warsawDay(new Date()));
  if (!target) return [];
  const { date, period, search } = target;
  const options: Option[] = [
    {
      key: 'date-open',
      name: messages.goTo(text.name(target)),
      note: messages.views[period.span],
      icon: <Calendar {...ICON} />,
      action: { to: { to: '/calendar', search } },
    },
  ];
  if (mayAdd && date !== null)
    options.push({
      key: 'date-add',
      name: messages.addEventIn(text.when(target)),
      icon: <Plus {...ICON} />,
      action: { to: { to: '/events/new', search: { date } } },
    });
  if (period.span === 'MONTH' || period.span === 'HALF_YEAR')
    options.push({
      key: 'date-print',
      name: messages.print(text.period(target)),
      note: messages.paper,
      icon: <Printer {...ICON} />,
      action: { run: () => void navigate({ to: '/calendar', search, state: { isToPrint: true } }) },
    });
  return options;
}

/** Returns functions that describe a part of the calendar. */
function useTargetText() {
  const messages = useMessages(commandMessages);
  const language = useLanguage();
  const dayText = useDayText();
  const { of, inMonth } = usePeriodText();
  const edtf = (date: string) => edtfText(date, language);
  /** `w maju 2027`, `wiosną 2027`, `w 2027 roku`, `19 grudnia 2026` */
  const when = (target: CalendarTarget) => {
    const date = target.date ?? '';
    const [, season, years] = /^\d{4}-(2[1-4])$/.test(date) ? [date, Number(date.slice(5)), edtf(date)] : [];
    if (season !== undefined && years !== undefined)
      return messages.inSeason(season, years.split(' ').at(-1) ?? '');
    if (/^\d{4}$/.test(date)) return messages.inYear(date);
    if (/^\d{4}-\d\d$/.test(date)) return inMonth(date);
    return isOneDay(target) ? messages.onDay(edtf(date)) : edtf(date);
  };
  return {
    name: ({ date, period }: CalendarTarget) => (date === null ? of(period) : dayText({ edtf: date })),
    when,
    period: ({ period }: CalendarTarget) => of(period),
  };
}
