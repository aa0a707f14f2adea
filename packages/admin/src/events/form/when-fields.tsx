import { TextInput } from '@mantine/core';
import {
  clockTime,
  endingAt,
  isInNightAfter,
  knownDays,
  lastingFor,
  startingAt,
  type Hours,
} from '@partnerstwa/shared/event-hours';
import type { ReactNode } from 'react';
import { EdtfField } from '../../forms/edtf/edtf-field.js';
import { useFieldError } from '../../forms/field-error.js';
import { TimeField } from '../../forms/time-field.js';
import { numberOf } from '../../forms/number-field.js';
import { useMessages } from '../../ui/text/messages.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { useHoursText } from '../use-when-text.js';
import { eventFormMessages } from './event-form.messages.js';
import styles from './event-form.module.css';
import { useHours } from './use-hours.js';

/** The date, as exactly as it is known, and the hours if the date names days. */
export function WhenFields(): ReactNode {
  const messages = useMessages(eventFormMessages);
  const hoursText = useHoursText();
  const { edtf, hours, setHours, follow, setAside } = useHours();
  return (
    <>
      <EdtfField name="date" label={messages.date} allowInterval onChange={follow} />
      {edtf !== null && <HoursFields edtf={edtf} hours={hours} onChange={setHours} />}
      <p role="status" className={styles.hoursNote}>
        {setAside &&
          messages.hoursSetAside(hoursText({ ...setAside.hours, date: { edtf: setAside.edtf ?? '' } }))}
      </p>
    </>
  );
}

interface HoursFieldsProps {
  readonly edtf: string;
  readonly hours: Hours;
  onChange(hours: Hours): void;
}

/** Start, end and duration in Warsaw time. A value that follows from the others is filled in. */
function HoursFields({ edtf, hours, onChange }: HoursFieldsProps): ReactNode {
  const messages = useMessages(eventFormMessages);
  const dayText = useDayText();
  const { first, last } = knownDays(edtf);
  const labelOf = (label: string, day: string) =>
    first === last ? label : `${label}: ${dayText({ edtf: day })}`;
  return (
    <>
      <div className={styles.hours}>
        {first && (
          <TimeField
            name="startsAt"
            label={labelOf(messages.startsAt, first)}
            value={clockTime(hours.startsAt)}
            onChange={(time) => onChange(startingAt(hours, edtf, time))}
          />
        )}
        {last && (
          <TimeField
            name="endsAt"
            label={labelOf(messages.endsAt, last)}
            value={clockTime(hours.endsAt)}
            onChange={(time) => onChange(endingAt(hours, edtf, time))}
          />
        )}
        {first === last && <DurationField hours={hours} onChange={onChange} />}
      </div>
      <p role="status" className={styles.hoursNote}>
        {last && isInNightAfter(hours, edtf) && messages.inNightAfter(dayText({ edtf: last }))}
      </p>
    </>
  );
}

function DurationField({ hours, onChange }: Pick<HoursFieldsProps, 'hours' | 'onChange'>): ReactNode {
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
