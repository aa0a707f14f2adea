import { countEn, countPl, defineMessages } from '../../ui/text/messages.js';

interface RuleTextMessages {
  fixedDay(day: string): string;
  daysFromEaster(days: number): string;
  nthWeekday(nth: number, weekday: string, month: string): string;
  isoWeek(week: number, weekday: string): string;
}

/** Texts of date rules. Separate from the messages of the form, because Start shows them too. */
export const dateRuleTextMessages = defineMessages<RuleTextMessages>(
  {
    fixedDay: (day) => `zawsze ${day}`,
    daysFromEaster: (days) =>
      days === 0
        ? 'w Wielkanoc'
        : `${countPl(Math.abs(days), 'dzień', 'dni', 'dni')} ${days < 0 ? 'przed Wielkanocą' : 'po Wielkanocy'}`,
    nthWeekday: (nth, weekday, month) =>
      `${weekday}, ${nth < 0 ? 'ostatni raz' : `${nth}. raz`} w miesiącu (${month})`,
    isoWeek: (week, weekday) => `${weekday}, ${week}. tydzień roku`,
  },
  {
    fixedDay: (day) => `always ${day}`,
    daysFromEaster: (days) =>
      days === 0
        ? 'at Easter'
        : `${countEn(Math.abs(days), 'day', 'days')} ${days < 0 ? 'before' : 'after'} Easter`,
    nthWeekday: (nth, weekday, month) =>
      `${weekday}, ${nth < 0 ? 'the last' : `no. ${nth}`} of the month (${month})`,
    isoWeek: (week, weekday) => `${weekday}, week ${week} of the year`,
  },
);
