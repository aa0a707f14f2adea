import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, given } from '../../platform/commands/check.js';
import type { AttendanceInput, CreateEventInput, UpdateEventInput } from './event.input.js';

/** Two weeks: longer than any camp. */
const MINUTES = 14 * 24 * 60;
const EDITIONS = 1000;
const PEOPLE = 1_000_000;
const TOPICS = 50;

/** The values of an input, cleaned; ids are left to the command, which knows whether they are there. */
export function checkedEvent(input: Partial<CreateEventInput> | UpdateEventInput) {
  const check = new Check();
  for (const field of ['kind', 'status', 'visibility'] as const)
    check.wrong(input[field] === null, field, 'EMPTY');
  check.wrong(input.date?.edtf.trim() === '..', 'date.edtf', 'OPEN');
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
  check.done();
  return given(values);
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
