import { isDay, warsawDay } from '@partnerstwa/shared/calendar-days';
import type { Reading } from '@partnerstwa/shared/typed/reading';
import { readDay } from '@partnerstwa/shared/typed/typed-day';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useState, type ReactNode } from 'react';
import { useLanguage, useMessages, type Language } from '../text/messages.js';
import { useDayText } from '../text/use-day-text.js';
import { TypedInput, type TypedInputProps } from './typed-input.js';
import { typedMessages } from './typed.messages.js';

type Passed = Pick<
  TypedInputProps,
  'label' | 'hint' | 'error' | 'name' | 'required' | 'className' | 'data-autofocus'
>;

interface DayInputProps extends Passed {
  /** A day, a text that is not a day yet, or `''`. */
  readonly value: string;
  /** A day in the displayed month; „20” then means the 20th of that month. */
  readonly shown?: string;
  /** Called with the day, or with the typed text if it is not a day. */
  onChange(value: string): void;
}

/**
 * An input for a day, typed as people say it: 19.12, 19 grudnia, jutro, piątek. The recognised date appears
 * below, with its day of the week.
 */
export function DayInput({ value, shown, onChange, ...passed }: DayInputProps): ReactNode {
  const messages = useMessages(typedMessages);
  const language = useLanguage();
  const dayText = useDayText();
  const problemText = useDayProblemText();
  const [typed, setTyped] = useState({ text: shownText(value, language), value });
  // A value from outside, such as a draft or a step to another week, replaces the typed text.
  const text = typed.value === value ? typed.text : shownText(value, language);
  const change = (next: string) => {
    const read = readDay(next, around(shown));
    const found = read.value ?? next.trim();
    setTyped({ text: next, value: found });
    onChange(found);
  };
  const said = () => {
    if (text.trim() === '') return {};
    if (isDay(value)) return { understood: dayText({ edtf: value }) };
    return { problem: problemText(readDay(text, around(shown))) };
  };
  return (
    <TypedInput {...passed} text={text} said={said()} placeholder={messages.dayExample} onChange={change} />
  );
}

/** Returns a function that explains what is wrong with a typed date. */
export function useDayProblemText(): (read: Reading<unknown>) => string {
  const messages = useMessages(typedMessages);
  const dayText = useDayText();
  return ({ problem = 'NOT_UNDERSTOOD', ...read }) =>
    'day' in read && read.day !== undefined
      ? messages.weekdayIs(dayText({ edtf: read.day }))
      : messages.problems[problem];
}

function around(shown: string | undefined) {
  const today = warsawDay(new Date());
  return shown !== undefined && isDay(shown) ? { today, shown } : { today };
}

/** A day as a person would type it: 19.12.2027; any other text unchanged. */
function shownText(value: string, language: Language): string {
  if (!isDay(value)) return value;
  return language === 'pl' ? value.split('-').reverse().join('.') : edtfText(value, language);
}
