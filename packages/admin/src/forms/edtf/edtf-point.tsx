import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { DayInput } from '../../ui/controls/day-input.js';
import { useMessages } from '../../ui/text/messages.js';
import { edtfMessages } from './edtf.messages.js';
import styles from './edtf-field.module.css';

export type PointPrecision = 'DAY' | 'MONTH' | 'SEASON' | 'YEAR';

interface PointProps {
  readonly precision: PointPrecision;
  /** EDTF of the point; `''` or a fragment (`2018-`, `-05`) while it is being typed. */
  readonly value: string;
  readonly label?: string;
  onChange(value: string): void;
}

/** Input for one day, month, season or year. */
export function PointInput({ precision, value, label, onChange }: PointProps): ReactNode {
  const messages = useMessages(edtfMessages);
  if (precision === 'DAY')
    return <DayInput label={label ?? messages.day} value={value} onChange={onChange} />;
  const [year = '', part = ''] = value.split('-');
  const yearInput = (
    <TextInput
      inputMode="numeric"
      maxLength={4}
      label={precision === 'YEAR' && label ? label : messages.year}
      className={styles.year}
      value={year}
      onChange={({ currentTarget }) =>
        onChange(joinParts(precision, currentTarget.value.replace(/\D/g, ''), part))
      }
    />
  );
  if (precision === 'YEAR') return yearInput;
  const options =
    precision === 'MONTH' ? numberedOptions(messages.months, 1) : numberedOptions(messages.seasons, 21);
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={label ?? (precision === 'MONTH' ? messages.month : messages.season)}
        data={[{ value: '', label: messages.choose }, ...options]}
        value={part}
        onChange={({ currentTarget }) => onChange(joinParts(precision, year, currentTarget.value))}
      />
      {yearInput}
    </div>
  );
}

/** The precision of a point, which may be half typed. */
export function precisionOf(point: string): PointPrecision {
  const [, part, day] = point.split('-');
  if (day !== undefined) return 'DAY';
  if (part === undefined) return point === '' ? 'DAY' : 'YEAR';
  return Number(part) > 20 ? 'SEASON' : 'MONTH';
}

function numberedOptions(names: readonly string[], first: number) {
  return names.map((label, i) => ({ value: String(i + first).padStart(2, '0'), label }));
}

function joinParts(precision: PointPrecision, year: string, part: string): string {
  if (precision === 'YEAR') return year;
  return year === '' && part === '' ? '' : `${year}-${part}`;
}
