import { Chip, TextInput } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useLanguage, useWords } from '../../ui/text/words.js';
import { converted, edtfOf, partsOf, type DateParts, type DateWay } from './edtf-parts.js';
import { PointInput, precisionOf, type PointPrecision } from './edtf-point.js';
import { edtfWords } from './edtf.words.js';
import styles from './edtf-field.module.css';
import { useFieldError } from '../field-error.js';

/** A date as commands take it. */
export interface DateValue {
  readonly edtf: string;
  readonly wording: string | null;
}

const WAYS: readonly DateWay[] = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'ONE_OF', 'INTERVAL', 'NONE'];
const POINTS: readonly PointPrecision[] = ['DAY', 'MONTH', 'YEAR'];

interface EdtfFieldProps {
  readonly name: string;
  readonly label: string;
  /** Whether it may be known to have no end: of what a name or membership ends with. */
  readonly mayBeOpen?: boolean;
  /** Whether it is a stretch of time, as an event may be. */
  readonly mayLast?: boolean;
  /** What else follows from it; a date that is half typed is `''`. */
  onChange?(value: DateValue | null): void;
}

/** A date of any precision: chips say how exactly it is known, and only that is asked. Never a false day. */
export function EdtfField({
  name,
  label,
  mayBeOpen = false,
  mayLast = false,
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
          ways={WAYS.flatMap((way) =>
            way === 'INTERVAL' && !mayLast ? [] : way === 'NONE' && mayBeOpen ? ['OPEN', way] : [way],
          )}
          value={field.value as DateValue | null}
          onChange={(value) => {
            field.onChange(value);
            onChange?.(value);
          }}
        />
      )}
    />
  );
}

/** What stands in the form while a date is half typed: nothing that could be saved. */
const INCOMPLETE = '';

interface EdtfInputProps {
  readonly name: string;
  readonly label: string;
  readonly ways: readonly DateWay[];
  readonly value: DateValue | null;
  onChange(value: DateValue | null): void;
}

function EdtfInput({ name, label, ways, value, onChange }: EdtfInputProps): ReactNode {
  const words = useWords(edtfWords);
  const errorOf = useFieldError();
  const [parts, setParts] = useParts(value?.edtf ?? null);
  const id = useId();
  const wording = value?.wording ?? null;
  const change = (next: DateParts) => {
    const edtf = setParts(next);
    onChange(edtf === null ? null : { edtf, wording });
  };
  const shown = ways.includes(parts.way) ? ways : [...ways, parts.way];
  const isWrong = errorOf(name) ?? errorOf(`${name}.edtf`);
  return (
    <fieldset className={styles.field} data-field={name} aria-describedby={`${id}-reads`}>
      <legend>{label}</legend>
      <Chip.Group value={parts.way} onChange={(way) => change(converted(parts, way))}>
        <div className={styles.chips}>
          {shown.map((way) => (
            <Chip key={way} value={way} size="md">
              {words.ways[way]}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      <Points parts={parts} onChange={change} />
      <Reads id={`${id}-reads`} parts={parts} isWrong={isWrong !== undefined} />
      {parts.way !== 'NONE' && parts.way !== 'OPEN' && (
        <TextInput
          label={words.wording}
          description={words.wordingHint}
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

/** What is typed, as long as it is what the form holds: a draft that is restored, or another's value taken over, is typed anew. */
function useParts(held: string | null) {
  const [typed, setTyped] = useState(() => ({ parts: typedParts(held), edtf: held }));
  const current = typed.edtf === held ? typed : { parts: typedParts(held), edtf: held };
  if (current !== typed) setTyped(current);
  const setParts = (parts: DateParts): string | null => {
    const made = edtfOf(parts);
    const edtf = typeof made === 'string' ? INCOMPLETE : made.edtf;
    setTyped({ parts, edtf });
    return edtf;
  };
  return [current.parts, setParts] as const;
}

function typedParts(edtf: string | null): DateParts {
  return edtf === INCOMPLETE ? { way: 'DAY', from: '', to: '' } : partsOf(edtf);
}

function Points({
  parts,
  onChange,
}: {
  readonly parts: DateParts;
  onChange(parts: DateParts): void;
}): ReactNode {
  const words = useWords(edtfWords);
  switch (parts.way) {
    case 'NONE':
    case 'OPEN':
      return null;
    case 'OTHER':
      return (
        <TextInput
          label={words.edtf}
          value={parts.from}
          onChange={({ currentTarget }) => onChange({ ...parts, from: currentTarget.value })}
        />
      );
    case 'ONE_OF':
    case 'INTERVAL':
      return (
        <div className={styles.pair}>
          <AnyPoint
            label={parts.way === 'ONE_OF' ? words.earliest : words.from}
            value={parts.from}
            onChange={(from) => onChange({ ...parts, from })}
          />
          <AnyPoint
            label={parts.way === 'ONE_OF' ? words.latest : words.to}
            value={parts.to}
            mayGoOn={parts.way === 'INTERVAL'}
            onChange={(to) => onChange({ ...parts, to })}
          />
        </div>
      );
    default:
      return (
        <PointInput
          precision={parts.way}
          value={parts.from}
          onChange={(from) => onChange({ ...parts, from })}
        />
      );
  }
}

/** A point whose precision is chosen beside it. */
function AnyPoint({ label, value, mayGoOn, onChange }: AnyPointProps): ReactNode {
  const words = useWords(edtfWords);
  const [precision, setPrecision] = useState<PointPrecision>(() =>
    value === '' || value === '..' ? 'MONTH' : precisionOf(value),
  );
  const goesOn = value === '..';
  const choices = POINTS.map((each) => ({ value: each, label: words.ways[each] }));
  return (
    <div className={styles.any}>
      <label>
        <span className="visually-hidden">{`${label}: ${words.exactness}`}</span>
        <select
          className={styles.exactness}
          value={goesOn ? '..' : precision}
          onChange={({ currentTarget: { value: chosen } }) => {
            if (chosen === '..') return onChange('..');
            setPrecision(chosen as PointPrecision);
            return onChange('');
          }}
        >
          {[...choices, ...(mayGoOn ? [{ value: '..', label: words.goesOn }] : [])].map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
      {!goesOn && <PointInput precision={precision} label={label} value={value} onChange={onChange} />}
    </div>
  );
}

interface AnyPointProps {
  readonly label: string;
  readonly value: string;
  readonly mayGoOn?: boolean;
  onChange(value: string): void;
}

/** The date read back in words, so that one sees what will stand there. */
function Reads({
  id,
  parts,
  isWrong,
}: {
  readonly id: string;
  readonly parts: DateParts;
  readonly isWrong: boolean;
}): ReactNode {
  const words = useWords(edtfWords);
  const language = useLanguage();
  const made = edtfOf(parts);
  const text =
    made === 'wrong'
      ? words.wrong
      : made === 'incomplete'
        ? words.incomplete
        : made.edtf && words.reads(edtfText(made.edtf, language));
  return (
    <p id={id} role="status" className={styles.reads} data-wrong={made === 'wrong' || isWrong || undefined}>
      {text}
    </p>
  );
}
