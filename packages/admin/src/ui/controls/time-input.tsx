import { readTime } from '@partnerstwa/shared/typed/typed-hours';
import { useState, type ReactNode } from 'react';
import { useMessages } from '../text/messages.js';
import { TypedInput, type TypedInputProps } from './typed-input.js';
import { typedMessages } from './typed.messages.js';

interface TimeInputProps extends Pick<TypedInputProps, 'label' | 'error' | 'name'> {
  /** `HH:MM`, or `''`. */
  readonly value: string;
  /**
   * Called with the time, or with `''` if the text is not a time; `isWrong` tells such a text from an empty
   * one.
   */
  onChange(value: string, isWrong: boolean): void;
}

/** An input for a time of day, typed as people write it: 20, 20:30, 20.30. */
export function TimeInput({ value, onChange, ...passed }: TimeInputProps): ReactNode {
  const messages = useMessages(typedMessages);
  const [typed, setTyped] = useState({ text: value, value });
  const text = typed.value === value ? typed.text : value;
  const change = (next: string) => {
    const time = readTime(next).value ?? '';
    setTyped({ text: next, value: time });
    onChange(time, time === '' && next.trim() !== '');
  };
  const said = () => {
    if (text.trim() === '') return {};
    const { value: time, problem } = readTime(text);
    // „20:30” needs no explanation.
    if (time !== undefined) return { understood: time === text.trim() ? undefined : time };
    return {
      problem: problem === 'NO_SUCH_TIME' ? messages.problems.NO_SUCH_TIME : messages.timeNotUnderstood,
    };
  };
  return (
    <TypedInput
      {...passed}
      text={text}
      said={said()}
      maxLength={12}
      placeholder={messages.timeExample}
      onChange={change}
    />
  );
}
