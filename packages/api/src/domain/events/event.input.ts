import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput, EdtfDateInput } from '../../platform/graphql/command.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Audience, EventKind, EventStatus, EventVisibility } from './event.enums.js';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, distinct, nullIfAbsent, type Changes, type Check } from '../../platform/commands/check.js';
import { withImpliedTimes } from './event.rules.js';
import type { EventState } from './event.state.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'The number of people who came, with its precision.' })
class AttendanceInput {
  @Field(() => Int, { nullable: true, description: 'The least number; 0 means that nobody came.' })
  min?: number | null;
  @Field(() => Int, { nullable: true, description: 'The greatest number.' })
  max?: number | null;
  @TextField('LINE', { nullable: true, description: 'The source’s wording: „około 150”.' })
  wording?: string | null;
}

@InputType({ description: 'The values of an event.' })
abstract class EventValuesInput extends CommandInput {
  @TextField('PARAGRAPHS', { nullable: true, description: 'A description of what happened or is planned.' })
  description?: string | null;
  @Field(() => EventStatus, { nullable: true, description: 'Its stage; DRAFT for a new event if not given.' })
  status?: EventStatus | null;
  @Field(() => EventVisibility, {
    nullable: true,
    description: 'Its visibility; INTERNAL for a new event if not given.',
  })
  visibility?: EventVisibility | null;
  @Field(() => EdtfDateInput, {
    nullable: true,
    description:
      'The date, as exactly as known. Without it, `startsAt` and `endsAt` give the day or days. If it changes and they are left out, they keep their clock times in Warsaw; INVALID with HOURS_NEED_A_DAY if it no longer names their day.',
  })
  date?: EdtfDateInput | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it starts: on the first day of `date`.',
  })
  startsAt?: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it ends: on the last day of `date`, or until 06:00 in the night after it, which belongs to the evening before.',
  })
  endsAt?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The duration in minutes. If `startsAt` and `endsAt` are known, it is the time between them: leave it out, because any other value is INVALID.',
  })
  durationMinutes?: number | null;
  @Field(() => ID, { nullable: true, description: 'The tradition that it belongs to.' })
  seriesId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Its edition within the tradition, from 1.' })
  edition?: number | null;
  @TextField('LINE', { nullable: true, description: 'Its slogan.' })
  theme?: string | null;
  @Field(() => [ID], { nullable: true, description: 'All its topics.' })
  topicIds?: string[] | null;
  @Field(() => [Audience], { nullable: true, description: 'All its audiences.' })
  audiences?: Audience[] | null;
  @Field(() => AttendanceInput, {
    nullable: true,
    description: 'The number of people who came; null if not known.',
  })
  attendance?: AttendanceInput | null;
  @Field(() => ID, { nullable: true, description: 'Its venue.' })
  venueId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the list of participations is complete; null if not known.',
  })
  participantsComplete?: boolean | null;
}

@InputType({ description: 'A new event.' })
export abstract class NewEventInput extends EventValuesInput {
  @TextField('LINE', { description: 'Its title.' })
  title!: string;
  @Field(() => EventKind, { description: 'Its kind.' })
  kind!: EventKind;
}

@InputType({ description: 'Changes to an event: members that are left out stay unchanged, null clears.' })
export class UpdateEventInput extends EventValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @TextField('LINE', { nullable: true, description: 'Its title.' })
  title?: string | null;
  @Field(() => EventKind, { nullable: true, description: 'Its kind.' })
  kind?: EventKind | null;
}

/** Two weeks: longer than any camp. */
const MINUTES = 14 * 24 * 60;

const EDITIONS = 1000;

const PEOPLE = 1_000_000;

const TOPICS = 50;

function eventValues(check: Check, input: EventValuesInput): Changes<EventState, EventValuesInput> {
  check.fail(input.date?.edtf.trim() === '..', 'date.edtf', 'OPEN');
  check.list('topicIds', input.topicIds ?? [], TOPICS);
  return {
    status: check.present('status', input.status),
    visibility: check.present('visibility', input.visibility),
    description: check.text('description', input.description, TEXT_LIMITS.description),
    date: check.date('date', input.date, TEXT_LIMITS.wording),
    startsAt: instant(input.startsAt),
    endsAt: instant(input.endsAt),
    durationMinutes: check.number('durationMinutes', input.durationMinutes, 1, MINUTES),
    seriesId: input.seriesId,
    edition: check.number('edition', input.edition, 1, EDITIONS),
    theme: check.text('theme', input.theme, TEXT_LIMITS.title),
    topicIds: distinct(input.topicIds),
    audiences: distinct(input.audiences),
    attendance: checkedAttendance(check, input.attendance),
    venueId: input.venueId,
    participantsComplete: input.participantsComplete,
  };
}

/** @throws {Refusal} INVALID */
export function newEvent(input: NewEventInput): EventState {
  return checked((check) => {
    const values = eventValues(check, input);
    return withImpliedTimes({
      ...nullIfAbsent(values),
      title: check.required('title', input.title, TEXT_LIMITS.title),
      kind: input.kind,
      status: values.status ?? EventStatus.DRAFT,
      visibility: values.visibility ?? EventVisibility.INTERNAL,
      topicIds: values.topicIds ?? [],
      audiences: values.audiences ?? [],
    });
  });
}

/** @throws {Refusal} INVALID */
export function eventChanges(input: UpdateEventInput): Changes<EventState, UpdateEventInput> {
  return checked((check) => ({
    ...eventValues(check, input),
    title: check.required('title', input.title, TEXT_LIMITS.title),
    kind: check.present('kind', input.kind),
  }));
}

function checkedAttendance(check: Check, input: AttendanceInput | null | undefined) {
  if (!input) return input;
  const min = check.number('attendance.min', input.min, 0, PEOPLE) ?? null;
  const max = check.number('attendance.max', input.max, 0, PEOPLE) ?? null;
  const wording = check.text('attendance.wording', input.wording, TEXT_LIMITS.wording) ?? null;
  return min === null && max === null && wording === null ? null : { min, max, wording };
}

/** In UTC to the millisecond, so that each instant has only one text. */
function instant(text: string | null | undefined): string | null | undefined {
  return text ? new Date(text).toISOString() : text;
}
