import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, nullIfAbsent, type Changes, type Check } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { ruleOf, ruleProblems } from './date-rule.rules.js';
import { EventKind } from '../events/event.enums.js';
import { DateRuleKind } from './event-series.enums.js';
import type { EventSeriesState } from './event-series.state.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({
  description: 'The rule for the date of a tradition; give exactly the members that its kind requires.',
})
export class DateRuleInput {
  @Field(() => DateRuleKind, { description: 'The kind of the rule.' })
  kind!: DateRuleKind;
  @Field(() => Int, { nullable: true, description: 'Month, 1 to 12 (FIXED_DAY, NTH_WEEKDAY).' })
  month?: number | null;
  @Field(() => Int, { nullable: true, description: 'Day of the month (FIXED_DAY).' })
  day?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'ISO weekday, 1 Monday to 7 Sunday (NTH_WEEKDAY, ISO_WEEK).',
  })
  weekday?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Its number in the month, 1 to 5, or -1 for the last (NTH_WEEKDAY).',
  })
  nth?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days after Easter Sunday; negative before it (DAYS_FROM_EASTER).',
  })
  days?: number | null;
  @Field(() => Int, { nullable: true, description: 'ISO week, 1 to 53 (ISO_WEEK).' })
  week?: number | null;
}

@InputType({ description: 'A new series.' })
export class CreateEventSeriesInput extends CommandInput {
  @TextField('LINE', { description: 'Its title.' })
  title!: string;
  @Field(() => EventKind, { description: 'The kind of its events.' })
  kind!: EventKind;
  @TextField('PARAGRAPHS', { nullable: true, description: 'Its description.' })
  description?: string | null;
  @Field(() => DateRuleInput, { nullable: true, description: 'The rule for its date in a year.' })
  rule?: DateRuleInput | null;
}

@InputType({ description: 'Changes to a series: members that are left out stay unchanged, null clears.' })
export class UpdateEventSeriesInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @TextField('LINE', { nullable: true, description: 'Its title.' })
  title?: string | null;
  @Field(() => EventKind, { nullable: true, description: 'The kind of its events.' })
  kind?: EventKind | null;
  @TextField('PARAGRAPHS', { nullable: true, description: 'Its description.' })
  description?: string | null;
  @Field(() => DateRuleInput, { nullable: true, description: 'The rule for its date in a year.' })
  rule?: DateRuleInput | null;
}

type SeriesValues = Pick<CreateEventSeriesInput, 'description' | 'rule'>;

function seriesValues(
  check: Check,
  { description, rule }: SeriesValues,
): Changes<EventSeriesState, SeriesValues> {
  const problems = rule ? ruleProblems(rule) : [];
  for (const { member, reason } of problems) check.fail(true, `rule.${member}`, reason);
  return {
    description: check.text('description', description, TEXT_LIMITS.description),
    rule: rule && ruleOf(rule),
  };
}

/** @throws {Refusal} INVALID */
export function newSeries(input: CreateEventSeriesInput): EventSeriesState {
  return checked((check) => ({
    ...nullIfAbsent(seriesValues(check, input)),
    title: check.required('title', input.title, TEXT_LIMITS.title),
    kind: input.kind,
  }));
}

/** @throws {Refusal} INVALID */
export function seriesChanges(
  input: UpdateEventSeriesInput,
): Changes<EventSeriesState, UpdateEventSeriesInput> {
  return checked((check) => ({
    ...seriesValues(check, input),
    title: check.required('title', input.title, TEXT_LIMITS.title),
    kind: check.present('kind', input.kind),
  }));
}
