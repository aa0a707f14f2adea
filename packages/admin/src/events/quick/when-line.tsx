import { isDay, warsawDay } from '@partnerstwa/shared/calendar-days';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import { clockTime, isInNightAfter, knownDays, type Hours } from '@partnerstwa/shared/event-hours';
import { readWhen, type When } from '@partnerstwa/shared/typed/typed-when';
import { useState, type ReactNode } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useFieldError } from '../../forms/field-error.js';
import { useDayProblemText } from '../../ui/controls/day-input.js';
import { TypedInput } from '../../ui/controls/typed-input.js';
import { typedMessages } from '../../ui/controls/typed.messages.js';
import { useLanguage, useMessages, type Language } from '../../ui/text/messages.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { eventFormMessages } from '../form/event-form.messages.js';
import type { NewEventValues } from '../form/event-values.js';
import { useHoursText } from '../use-when-text.js';

const NO_HOURS: Hours = { startsAt: null, endsAt: null, durationMinutes: null };

/**
 * One field for date and hours: „piątek 19, 17-20”. `shown` is the day or month on which the card was opened.
 */
export function WhenLine({ shown }: { readonly shown: string }): ReactNode {
  const messages = useMessages(eventFormMessages);
  const { whenExample } = useMessages(typedMessages);
  const problemText = useDayProblemText();
  const whenText = useWhenText();
  const errorOf = useFieldError();
  const { text, read, change } = useTypedWhen(shown);
  const said = () => {
    if (text.trim() === '') return {};
    return read.value ? { understood: whenText(read.value) } : { problem: problemText(read) };
  };
  return (
    <TypedInput
      name="date"
      label={messages.date}
      placeholder={whenExample}
      error={errorOf('date')}
      text={text}
      said={said()}
      onChange={change}
    />
  );
}

/** The typed line. Date and hours in the form follow it, and a restored draft replaces it. */
function useTypedWhen(shown: string) {
  const language = useLanguage();
  const { control, setValue } = useFormContext<NewEventValues>();
  useController({
    control,
    name: 'date',
    rules: { validate: (value: NewEventValues['date']) => value?.edtf !== '' || 'SYNTAX' },
  });
  const held = useWatch<NewEventValues, ['date', 'startsAt', 'endsAt']>({
    name: ['date', 'startsAt', 'endsAt'],
  });
  const [date, startsAt, endsAt] = held;
  const key = JSON.stringify([date?.edtf, startsAt, endsAt]);
  const [typed, setTyped] = useState(() => ({
    text: lineOf(date?.edtf, { startsAt, endsAt }, language),
    key,
  }));
  const text = typed.key === key ? typed.text : lineOf(date?.edtf, { startsAt, endsAt }, language);
  const around = { today: warsawDay(new Date()), shown };
  const change = (next: string) => {
    const { value } = readWhen(next, around);
    const edtf = next.trim() === '' ? undefined : (value?.edtf ?? '');
    const hours = value?.hours ?? NO_HOURS;
    setTyped({ text: next, key: JSON.stringify([edtf, hours.startsAt, hours.endsAt]) });
    const touched = { shouldDirty: true };
    setValue('date', edtf === undefined ? null : { edtf, wording: null }, touched);
    setValue('startsAt', hours.startsAt, touched);
    setValue('endsAt', hours.endsAt, touched);
    setValue('durationMinutes', hours.durationMinutes, touched);
  };
  return { text, read: readWhen(text, around), change };
}

/** „piątek, 19 listopada 2027, 17:00–20:00”. For an end after midnight, adds which night it is. */
function useWhenText(): (when: When) => string {
  const messages = useMessages(eventFormMessages);
  const dayText = useDayText();
  const hoursText = useHoursText();
  return ({ edtf, hours }) => {
    const { last } = knownDays(edtf);
    const night = last && isInNightAfter(hours, edtf) ? messages.inNightAfter(dayText({ edtf: last })) : '';
    const line = [dayText({ edtf }), hoursText({ ...hours, date: { edtf } })].filter(Boolean).join(', ');
    return night ? `${line}. ${night}` : line;
  };
}

/** The line that a person would type for a date with hours. */
function lineOf(
  edtf: string | undefined,
  { startsAt, endsAt }: Pick<Hours, 'startsAt' | 'endsAt'>,
  language: Language,
): string {
  if (!edtf) return '';
  const date = edtf.split('/').every(isDay)
    ? edtf.split('/').map(numbersOf).join(' - ')
    : edtfText(edtf, language);
  const hours = [startsAt, endsAt].filter((instant) => instant !== null).map(clockTime);
  return [date, hours.join('-')].filter(Boolean).join(', ');
}

function numbersOf(day: string): string {
  return day.split('-').reverse().join('.');
}
