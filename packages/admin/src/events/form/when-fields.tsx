import { TextInput } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { isDay } from '@partnerstwa/shared/calendar-days';
import { EdtfField, type DateValue } from '../../forms/edtf/edtf-field.js';
import { useFieldError } from '../../forms/field-error.js';
import { numberOf } from '../../forms/number-field.js';
import { useMessages } from '../../ui/text/messages.js';
import { startingAt, clockTime, endingAt, lastingFor, onDay, type Hours } from '../event-hours.js';
import { eventFormMessages } from './event-form.messages.js';
import type { EventValues } from './event-values.js';
import styles from './event-form.module.css';

/** When it is, as exactly as it is known; of a single day also from when to when. */
export function WhenFields(): ReactNode {
  const messages = useMessages(eventFormMessages);
  const { hours, setHours } = useHours();
  const date = useWatch<EventValues, 'date'>({ name: 'date' });
  const before = useRef<Hours>(null);
  const day = dayOf(date);
  const follow = (next: DateValue | null) => {
    // Half typed, it is no other date yet.
    if (next?.edtf === '') return;
    const nextDay = dayOf(next);
    if (nextDay === null && hours.startsAt !== null) before.current = hours;
    const known = hours.startsAt === null && hours.endsAt === null ? (before.current ?? hours) : hours;
    setHours(onDay(nextDay === null ? hours : known, nextDay));
  };
  return (
    <>
      <EdtfField name="date" label={messages.date} allowInterval onChange={follow} />
      {day !== null && <HoursFields day={day} hours={hours} onChange={setHours} />}
    </>
  );
}

interface HoursFieldsProps {
  readonly day: string;
  readonly hours: Hours;
  onChange(hours: Hours): void;
}

/** From when to when by the clock in Warsaw, and how long; what follows from two of them is filled in. */
function HoursFields({ day, hours, onChange }: HoursFieldsProps): ReactNode {
  const messages = useMessages(eventFormMessages);
  const errorOf = useFieldError();
  return (
    <div className={styles.hours}>
      <TextInput
        type="time"
        name="startsAt"
        label={messages.startsAt}
        error={errorOf('startsAt')}
        value={clockTime(hours.startsAt)}
        onChange={({ currentTarget }) => onChange(startingAt(hours, day, currentTarget.value))}
      />
      <TextInput
        type="time"
        name="endsAt"
        label={messages.endsAt}
        error={errorOf('endsAt')}
        value={clockTime(hours.endsAt)}
        onChange={({ currentTarget }) => onChange(endingAt(hours, day, currentTarget.value))}
      />
      <DurationField hours={hours} onChange={onChange} />
    </div>
  );
}

function DurationField({ hours, onChange }: Omit<HoursFieldsProps, 'day'>): ReactNode {
  const messages = useMessages(eventFormMessages);
  const errorOf = useFieldError();
  const known = hours.durationMinutes;
  const [whole, rest] = known === null ? [null, null] : [Math.floor(known / 60), known % 60];
  const change = (inHours: number | null, inMinutes: number | null) => {
    const nothing = inHours === null && inMinutes === null;
    onChange(lastingFor(hours, nothing ? null : (inHours ?? 0) * 60 + (inMinutes ?? 0) || null));
  };
  return (
    <fieldset className={styles.duration} data-field="durationMinutes">
      <legend>{messages.lasts}</legend>
      <TextInput
        inputMode="numeric"
        maxLength={3}
        aria-label={`${messages.lasts}: ${messages.hours}`}
        rightSectionWidth={56}
        rightSection={<span aria-hidden="true">{messages.hour}</span>}
        error={errorOf('durationMinutes')}
        value={whole ?? ''}
        onChange={({ currentTarget }) => change(numberOf(currentTarget.value), rest)}
      />
      <TextInput
        inputMode="numeric"
        maxLength={2}
        aria-label={`${messages.lasts}: ${messages.minutes}`}
        rightSectionWidth={44}
        rightSection={<span aria-hidden="true">{messages.minute}</span>}
        value={rest ?? ''}
        onChange={({ currentTarget }) => change(whole, numberOf(currentTarget.value))}
      />
    </fieldset>
  );
}

function useHours() {
  const { setValue } = useFormContext<EventValues>();
  const [startsAt, endsAt, durationMinutes] = useWatch<
    EventValues,
    ['startsAt', 'endsAt', 'durationMinutes']
  >({ name: ['startsAt', 'endsAt', 'durationMinutes'] });
  const setHours = (hours: Hours) => {
    const touched = { shouldDirty: true };
    setValue('startsAt', hours.startsAt, touched);
    setValue('endsAt', hours.endsAt, touched);
    setValue('durationMinutes', hours.durationMinutes, touched);
  };
  return { hours: { startsAt, endsAt, durationMinutes }, setHours };
}

/** The day that a date is; null for any other precision. */
function dayOf(date: DateValue | null): string | null {
  return date && isDay(date.edtf) ? date.edtf : null;
}
