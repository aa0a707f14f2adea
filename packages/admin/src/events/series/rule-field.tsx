import { NativeSelect, TextInput } from '@mantine/core';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { useState, type ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { FieldError, useFieldError } from '../../forms/field-error.js';
import fields from '../../forms/fields.module.css';
import { formsMessages } from '../../forms/forms.messages.js';
import { numberOf } from '../../forms/number-field.js';
import type { DateRuleKind } from '../../graphql/operations.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import {
  completeRule,
  nextDay,
  RULE_MEMBERS,
  ruleValue,
  type RuleMember,
  type RuleValue,
} from './date-rule.js';
import { monthName, weekdayName } from './date-rule-text.js';
import { dateRuleMessages } from './date-rule.messages.js';
import styles from './rule-field.module.css';

/** The rule that dates a series: its kind, and the numbers that the kind needs. */
export function RuleField(): ReactNode {
  const { control } = useFormContext();
  return (
    <Controller
      control={control}
      name="rule"
      render={({ field }) => <RuleInput value={field.value as RuleValue | null} onChange={field.onChange} />}
    />
  );
}

interface RuleInputProps {
  readonly value: RuleValue | null;
  onChange(value: RuleValue | null): void;
}

function RuleInput({ value, onChange }: RuleInputProps): ReactNode {
  const messages = useMessages(dateRuleMessages);
  const errorOf = useFieldError();
  return (
    <fieldset className={fields.group} data-field="rule">
      <NativeSelect
        name="rule.kind"
        label={messages.rule}
        error={errorOf('rule.kind')}
        value={value?.kind ?? ''}
        data={[
          { value: '', label: messages.noRule },
          ...Object.entries(messages.kinds).map(([kind, label]) => ({ value: kind, label })),
        ]}
        onChange={({ currentTarget }) =>
          onChange(
            currentTarget.value === ''
              ? null
              : ruleValue(currentTarget.value as DateRuleKind, value ?? undefined),
          )
        }
      />
      {value && (
        <div className={styles.members}>
          {RULE_MEMBERS[value.kind].map((member) => (
            <MemberInput
              key={member}
              member={member}
              value={value[member] ?? null}
              onChange={(given) => onChange({ ...value, [member]: given })}
            />
          ))}
        </div>
      )}
      {value && <Next rule={value} />}
      <FieldError name="rule" />
    </fieldset>
  );
}

function Next({ rule }: { readonly rule: RuleValue }): ReactNode {
  const messages = useMessages(dateRuleMessages);
  const dayText = useDayText();
  const [today] = useState(() => warsawDay(new Date()));
  const complete = completeRule(rule);
  const next = complete && nextDay(complete, today);
  return (
    <p role="status" className={styles.next}>
      {next && messages.next(dayText({ edtf: next }))}
    </p>
  );
}

interface MemberInputProps {
  readonly member: RuleMember;
  readonly value: number | null;
  onChange(value: number | null): void;
}

function MemberInput(props: MemberInputProps): ReactNode {
  switch (props.member) {
    case 'month':
    case 'weekday':
    case 'nth':
      return <MemberChoice {...props} />;
    case 'days':
      return <DaysFromEaster {...props} />;
    default:
      return <MemberNumber {...props} />;
  }
}

const FIRST_TO = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

function MemberChoice({ member, value, onChange }: MemberInputProps): ReactNode {
  const messages = useMessages(dateRuleMessages);
  const { choose } = useMessages(formsMessages);
  const language = useLanguage();
  const errorOf = useFieldError();
  const options = {
    month: () => FIRST_TO(12).map((month) => [month, monthName(month, language)] as const),
    weekday: () => FIRST_TO(7).map((weekday) => [weekday, weekdayName(weekday, language)] as const),
    nth: () => [...FIRST_TO(5), -1].map((nth) => [nth, messages.numbers[nth] ?? ''] as const),
  }[member as 'month' | 'weekday' | 'nth']();
  return (
    <NativeSelect
      name={`rule.${member}`}
      label={messages.members[member]}
      error={errorOf(`rule.${member}`)}
      value={value ?? ''}
      data={[
        { value: '', label: choose, disabled: true },
        ...options.map(([number, label]) => ({ value: String(number), label })),
      ]}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    />
  );
}

function MemberNumber({ member, value, onChange }: MemberInputProps): ReactNode {
  const messages = useMessages(dateRuleMessages);
  const errorOf = useFieldError();
  return (
    <TextInput
      name={`rule.${member}`}
      label={messages.members[member]}
      error={errorOf(`rule.${member}`)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={2}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(numberOf(currentTarget.value))}
    />
  );
}

/** The API counts days before Easter as negative; people say “before”. */
function DaysFromEaster({ value, onChange }: MemberInputProps): ReactNode {
  const messages = useMessages(dateRuleMessages);
  const errorOf = useFieldError();
  const [isChosenBefore, setChosenBefore] = useState(false);
  const isBefore = value ? value < 0 : isChosenBefore;
  const signed = (days: number | null, before: boolean) => onChange(days && (before ? -days : days));
  return (
    <>
      <TextInput
        name="rule.days"
        label={messages.members.days}
        error={errorOf('rule.days')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={value === null ? '' : Math.abs(value)}
        onChange={({ currentTarget }) => signed(numberOf(currentTarget.value), isBefore)}
      />
      <NativeSelect
        label={messages.beforeOrAfter}
        value={isBefore ? 'before' : 'after'}
        data={[
          { value: 'after', label: messages.after },
          { value: 'before', label: messages.before },
        ]}
        onChange={({ currentTarget }) => {
          const before = currentTarget.value === 'before';
          setChosenBefore(before);
          signed(value && Math.abs(value), before);
        }}
      />
    </>
  );
}
