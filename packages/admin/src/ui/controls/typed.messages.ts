import { defineMessages } from '../text/messages.js';

/** Messages about a typed date or time that cannot be recognised. */
export const typedMessages = defineMessages(
  {
    dayExample: 'np. 19.12, jutro, piątek',
    timeExample: 'np. 17:30',
    whenExample: 'np. 19.12, jutro, piątek 17-19',
    problems: {
      NOT_UNDERSTOOD: 'Nie rozumiem tej daty. Wpisz na przykład 19.12.2027 albo „jutro”.',
      NO_SUCH_DAY: 'Takiego dnia nie ma. Sprawdź dzień i miesiąc.',
      NO_SUCH_TIME: 'Takiej godziny nie ma. Wpisz od 0:00 do 23:59.',
      OTHER_WEEKDAY: 'Dzień tygodnia się nie zgadza.',
      SHORT_YEAR: 'Napisz rok czterema cyframi, na przykład 2027.',
      UNCLEAR_NUMBER:
        'Nie wiadomo, czy to godzina, czy data. Godzinę napisz z minutami (17:00), datę z rokiem.',
      BEFORE_START: 'Koniec jest wcześniej niż początek.',
      NO_DAY: 'Godziny wymagają dnia. Dopisz dzień, na przykład 19.12.',
    },
    timeNotUnderstood: 'Nie rozumiem tej godziny. Wpisz na przykład 20 albo 20:30.',
    weekdayIs: (day: string) => `Dzień tygodnia się nie zgadza: to ${day}.`,
  },
  {
    dayExample: 'e.g. 19.12, tomorrow, Friday',
    timeExample: 'e.g. 17:30',
    whenExample: 'e.g. 19.12, tomorrow, Friday 5-7pm',
    problems: {
      NOT_UNDERSTOOD: 'This is not understood as a date. Type, for example, 19.12.2027 or “tomorrow”.',
      NO_SUCH_DAY: 'There is no such day. Check day and month.',
      NO_SUCH_TIME: 'There is no such time. Type one from 0:00 to 23:59.',
      OTHER_WEEKDAY: 'The day of the week does not match.',
      SHORT_YEAR: 'Write the year with four digits, for example 2027.',
      UNCLEAR_NUMBER:
        'This may be a time or a date. Write the time with minutes (17:00), or the date with its year.',
      BEFORE_START: 'The end is earlier than the beginning.',
      NO_DAY: 'Hours need a day. Add one, for example 19.12.',
    },
    timeNotUnderstood: 'This is not understood as a time. Type, for example, 20 or 20:30.',
    weekdayIs: (day: string) => `The day of the week does not match: it is ${day}.`,
  },
);
