import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput, EdtfDateInput } from '../../platform/graphql/command.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Audience, EventKind, EventStatus, EventVisibility } from './event.enums.js';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, omitUndefined } from '../../platform/commands/check.js';

@InputType({ description: 'How many came: a number with its precision.' })
export class AttendanceInput {
  @Field(() => Int, { nullable: true, description: 'At least so many; nobody is 0.' })
  min?: number | null;
  @Field(() => Int, { nullable: true, description: 'At most so many.' })
  max?: number | null;
  @Field(() => String, { nullable: true, description: 'The words of the source: „około 150”.' })
  wording?: string | null;
}

@InputType({ description: 'What may be said of it.' })
export abstract class EventValuesInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'What happened or is to happen.' })
  description?: string | null;
  @Field(() => EventStatus, { nullable: true, description: 'How far it has come; a new one is a DRAFT.' })
  status?: EventStatus | null;
  @Field(() => EventVisibility, { nullable: true, description: 'Who may see it; a new one is INTERNAL.' })
  visibility?: EventVisibility | null;
  @Field(() => EdtfDateInput, { nullable: true, description: 'When, as exactly as known.' })
  date?: EdtfDateInput | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it starts; on its date, where both are known.',
  })
  startsAt?: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends; on its date, where both are known.',
  })
  endsAt?: string | null;
  @Field(() => Int, { nullable: true, description: 'How long it lasts, in minutes.' })
  durationMinutes?: number | null;
  @Field(() => ID, { nullable: true, description: 'The tradition it belongs to.' })
  seriesId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Which edition of the tradition, from 1.' })
  edition?: number | null;
  @Field(() => String, { nullable: true, description: 'Its slogan.' })
  theme?: string | null;
  @Field(() => [ID], { nullable: true, description: 'All that it is about: topics.' })
  topicIds?: string[] | null;
  @Field(() => [Audience], { nullable: true, description: 'All whom it is for.' })
  audiences?: Audience[] | null;
  @Field(() => AttendanceInput, { nullable: true, description: 'How many came; null if not known.' })
  attendance?: AttendanceInput | null;
  @Field(() => ID, { nullable: true, description: 'Where.' })
  venueId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the participations are all there were; null if not known.',
  })
  participantsComplete?: boolean | null;
}

@InputType({ description: 'Changes to an event: what is left out stays, null clears.' })
export class UpdateEventInput extends EventValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title?: string | null;
  @Field(() => EventKind, { nullable: true, description: 'What kind of event it is.' })
  kind?: EventKind | null;
}

/** Two weeks: longer than any camp. */
const MINUTES = 14 * 24 * 60;

const EDITIONS = 1000;

const PEOPLE = 1_000_000;

const TOPICS = 50;

/** The values of an input, cleaned; ids are left to the command, which knows whether they are there. */
export function checkedEvent(input: Partial<Omit<UpdateEventInput, 'id' | 'version'>>) {
  const check = new Check();
  for (const field of ['kind', 'status', 'visibility'] as const)
    check.fail(input[field] === null, field, 'EMPTY');
  check.fail(input.date?.edtf.trim() === '..', 'date.edtf', 'OPEN');
  check.list('topicIds', input.topicIds ?? [], TOPICS);
  const values = {
    title: input.title === undefined ? undefined : check.required('title', input.title, TEXT_LIMITS.title),
    kind: input.kind ?? undefined,
    status: input.status ?? undefined,
    visibility: input.visibility ?? undefined,
    description: check.text('description', input.description, TEXT_LIMITS.description, true),
    date: check.date('date', input.date, TEXT_LIMITS.wording),
    startsAt: instant(input.startsAt),
    endsAt: instant(input.endsAt),
    durationMinutes: check.number('durationMinutes', input.durationMinutes, 1, MINUTES),
    edition: check.number('edition', input.edition, 1, EDITIONS),
    theme: check.text('theme', input.theme, TEXT_LIMITS.title),
    audiences: input.audiences === undefined ? undefined : [...new Set(input.audiences ?? [])],
    attendance: checkedAttendance(check, input.attendance),
    participantsComplete: input.participantsComplete,
  };
  check.throwIfInvalid();
  return omitUndefined(values);
}

function checkedAttendance(check: Check, input: AttendanceInput | null | undefined) {
  if (!input) return input;
  const min = check.number('attendance.min', input.min, 0, PEOPLE) ?? null;
  const max = check.number('attendance.max', input.max, 0, PEOPLE) ?? null;
  const wording = check.text('attendance.wording', input.wording, TEXT_LIMITS.wording) ?? null;
  return min === null && max === null && wording === null ? null : { min, max, wording };
}

/** In UTC to the millisecond, so that one instant is always one text. */
function instant(text: string | null | undefined): string | null | undefined {
  return text ? new Date(text).toISOString() : text;
}
