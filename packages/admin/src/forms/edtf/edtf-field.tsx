import { Chip, TextInput } from '@mantine/core';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { parseEdtf } from '@partnerstwa/shared/edtf';
import { useId, useState, type ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useMessages } from '../../ui/text/messages.js';
import { DatePreview } from './date-preview.js';
import { convertParts, toEdtf, toParts, type DateParts, type DateKind } from './edtf-parts.js';
import { kindsOf } from './edtf-kinds.js';
import { PointInput, precisionOf, type PointPrecision } from './edtf-point.js';
import { edtfMessages } from './edtf.messages.js';
import styles from './edtf-field.module.css';
import { useFieldError } from '../field-error.js';

/** A date in a command's input. */
export interface DateValue {
  readonly edtf: string;
  readonly wording: string | null;
}

const POINT_PRECISIONS: readonly PointPrecision[] = ['DAY', 'MONTH', 'YEAR'];

interface EdtfFieldProps {
  readonly name: string;
  readonly label: string;
  /** Whether “has no end” is an answer, for the end of a name or membership. */
  readonly allowOpenEnd?: boolean;
  /** Whether the date may span a period, as an event's can. */
  readonly allowInterval?: boolean;
  /** A date must be given; “not known” is not offered. */
  readonly required?: boolean;
  /** Called with each new value; an incomplete date is `''`. */
  onChange?(value: DateValue | null): void;
}

/**
 * A date of any precision. The person first chooses how exactly the date is known; the field then asks for
 * nothing more exact, so nobody has to invent a day.
 */
export function EdtfField({
  name,
  label,
  allowOpenEnd = false,
  allowInterval = false,
  required = false,
  onChange,
}: EdtfFieldProps): ReactNode {
  const { control } = useFormContext();
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate: (value: DateValue | null) => !value || value.edtf !== INCOMPLETE || 'incomplete' }}
      render={({ field }) => (
        <EdtfInput
          name={name}
          label={label}
          kinds={kindsOf({ allowOpenEnd, allowInterval, required })}
          value={field.value as DateValue | null}
          hasWording
          onChange={(value) => {
            field.onChange(value);
            onChange?.(value);
          }}
        />
      )}
    />
  );
}

/** The form's value while a date is half typed; it cannot be saved. */
export const INCOMPLETE = '';

interface EdtfInputProps {
  readonly name: string;
  readonly label: string;
  readonly kinds: readonly DateKind[];
  readonly value: DateValue | null;
  /** Whether to ask for the source's wording as well. */
  readonly hasWording: boolean;
  onChange(value: DateValue | null): void;
}

export function EdtfInput({ name, label, kinds, value, hasWording, onChange }: EdtfInputProps): ReactNode {
  const messages = useMessages(edtfMessages);
  const errorOf = useFieldError();
  const [parts, setParts] = useParts(value?.edtf ?? null);
  const id = useId();
  const wording = value?.wording ?? null;
  const change = (next: DateParts) => {
    const edtf = setParts(next);
    onChange(edtf === null ? null : { edtf, wording });
  };
  const shown = kinds.includes(parts.kind) ? kinds : [...kinds, parts.kind];
  return (
    <fieldset className={styles.field} data-field={name} aria-describedby={`${id}-reads`}>
      <legend>{label}</legend>
      <Chip.Group value={parts.kind} onChange={(way) => change(convertParts(parts, way))}>
        <div className={styles.chips}>
          {shown.map((way) => (
            <Chip key={way} value={way} size="md">
              {messages.ways[way]}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      <PointInputs parts={parts} onChange={change} />
      <DatePreview
        id={`${id}-reads`}
        parts={parts}
        mayBeUnknown={kinds.includes('NONE')}
        error={errorOf(name)}
      />
      {hasWording &&
        parts.kind !== 'NONE' &&
        parts.kind !== 'OPEN' &&
        (wording !== null || !isAhead(value)) && (
          <TextInput
            label={messages.wording}
            description={messages.wordingHint}
            value={wording ?? ''}
            disabled={!value}
            onChange={({ currentTarget }) =>
              value && onChange({ ...value, wording: currentTarget.value || null })
            }
          />
        )}
    </fieldset>
  );
}

/** Whether the date is in the future, which no source has described yet. */
function isAhead(value: DateValue | null): boolean {
  if (!value || value.edtf === INCOMPLETE) return false;
  const { earliest } = parseEdtf(value.edtf);
  return earliest !== null && earliest > warsawDay(new Date());
}

/**
 * The typed parts, as long as they match the form's value. A restored draft, or a value chosen in a conflict,
 * replaces them.
 */
function useParts(held: string | null) {
  const [typed, setTyped] = useState(() => ({ parts: typedParts(held), edtf: held }));
  const current = typed.edtf === held ? typed : { parts: typedParts(held), edtf: held };
  if (current !== typed) setTyped(current);
  const setParts = (parts: DateParts): string | null => {
    const made = toEdtf(parts);
    const edtf = typeof made === 'string' ? INCOMPLETE : made.edtf;
    setTyped({ parts, edtf });
    return edtf;
  };
  return [current.parts, setParts] as const;
}

function typedParts(edtf: string | null): DateParts {
  return edtf === INCOMPLETE ? { kind: 'DAY', from: '', to: '' } : toParts(edtf);
}

function PointInputs({
  parts,
  onChange,
}: {
  readonly parts: DateParts;
  onChange(parts: DateParts): void;
}): ReactNode {
  const messages = useMessages(edtfMessages);
  switch (parts.kind) {
    case 'NONE':
    case 'OPEN':
      return null;
    case 'OTHER':
      return (
        <TextInput
          label={messages.edtf}
          value={parts.from}
          onChange={({ currentTarget }) => onChange({ ...parts, from: currentTarget.value })}
        />
      );
    case 'ONE_OF':
    case 'INTERVAL':
      return (
        <div className={styles.pair}>
          <FlexiblePoint
            label={parts.kind === 'ONE_OF' ? messages.earliest : messages.from}
            value={parts.from}
            onChange={(from) => onChange({ ...parts, from })}
          />
          <FlexiblePoint
            label={parts.kind === 'ONE_OF' ? messages.latest : messages.to}
            value={parts.to}
            allowOpenEnd={parts.kind === 'INTERVAL'}
            onChange={(to) => onChange({ ...parts, to })}
          />
        </div>
      );
    default:
      return (
        <PointInput
          precision={parts.kind}
          value={parts.from}
          onChange={(from) => onChange({ ...parts, from })}
        />
      );
  }
}

/** A point in time with a choice of its precision. */
function FlexiblePoint({ label, value, allowOpenEnd, onChange }: FlexiblePointProps): ReactNode {
  const messages = useMessages(edtfMessages);
  const [precision, setPrecision] = useState<PointPrecision>(() =>
    value === '' || value === '..' ? 'MONTH' : precisionOf(value),
  );
  const isOngoing = value === '..';
  const choices = POINT_PRECISIONS.map((each) => ({ value: each, label: messages.ways[each] }));
  return (
    <div className={styles.any}>
      <label>
        <span className="visually-hidden">{`${label}: ${messages.exactness}`}</span>
        <select
          className={styles.exactness}
          value={isOngoing ? '..' : precision}
          onChange={({ currentTarget: { value: chosen } }) => {
            if (chosen === '..') return onChange('..');
            setPrecision(chosen as PointPrecision);
            return onChange('');
          }}
        >
          {[...choices, ...(allowOpenEnd ? [{ value: '..', label: messages.goesOn }] : [])].map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
      {!isOngoing && <PointInput precision={precision} label={label} value={value} onChange={onChange} />}
    </div>
  );
}

interface FlexiblePointProps {
  readonly label: string;
  readonly value: string;
  readonly allowOpenEnd?: boolean;
  onChange(value: string): void;
}
