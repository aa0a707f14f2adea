import { z } from 'zod';
import { EdtfError, parseEdtf } from '@partnerstwa/shared/edtf';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { cleanText, textProblem } from '@partnerstwa/shared/polish-text';
import { AUDIENCES, EVENT_KINDS, EVENT_STATUSES, PARTICIPATION_ROLES } from './data-set-values.js';

/** One schema per file of the data set. They are strict, so that a misspelt field is an error. */

const key = z.string().regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/, 'a key may contain only a-z, 0-9, "-" and "/"');

function text(max: number) {
  return z
    .string()
    .transform((given) => cleanText(given))
    .superRefine((text, context) => {
      const problem = textProblem(text, { max });
      if (problem) context.addIssue({ code: 'custom', message: `not an accepted text: ${problem}` });
    });
}

const edtf = z.string('a date must be text: put it in quotes').superRefine((text, context) => {
  try {
    parseEdtf(text);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    context.addIssue({ code: 'custom', message: `not an EDTF date: ${error.reason}` });
  }
});

const statement = z.strictObject({
  source: key,
  field: z.string().regex(/^[a-z][A-Za-z.]*$/, 'a field of the schema, in camelCase'),
  value: text(TEXT_LIMITS.wording).optional(),
  wording: text(TEXT_LIMITS.wording).optional(),
});
export type StatementRecord = z.infer<typeof statement>;

const statements = z.array(statement).default([]);

const name = z
  .strictObject({
    name: text(TEXT_LIMITS.name),
    kind: z.enum(['OFFICIAL', 'SHORT', 'FORMER', 'ALIAS', 'MISSPELLING']),
    validFrom: edtf.optional(),
    validTo: edtf.optional(),
    sources: z.array(key).min(1),
    /** The wording of the source if it differs from the name: another grammatical case, or a phrase. */
    wording: text(TEXT_LIMITS.wording).optional(),
  })
  .refine(({ wording, sources: [, second] }) => !wording || !second, {
    path: ['wording'],
    message: 'a wording belongs to exactly one source',
  });
export type NameRecord = z.infer<typeof name>;

const source = z.strictObject({
  key,
  kind: z.enum(['WEB_PAGE', 'DOCUMENT', 'ORAL']),
  title: text(TEXT_LIMITS.title),
  publisher: text(TEXT_LIMITS.name).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(TEXT_LIMITS.url)
    .optional(),
  retrievedOn: z.iso.date().optional(),
  note: text(TEXT_LIMITS.note).optional(),
});

const network = z.strictObject({
  key,
  name: text(TEXT_LIMITS.name),
  description: text(TEXT_LIMITS.description).optional(),
  coordinator: key.optional(),
  statements,
});

const partnership = z.strictObject({
  key,
  names: z.array(name).min(1),
  scope: z.enum(['DISTRICT', 'OUTSIDE']),
  status: z.enum(['ACTIVE', 'ENDED']).optional(),
  foundedOn: edtf.optional(),
  endedOn: edtf.optional(),
  area: text(TEXT_LIMITS.description).optional(),
  description: text(TEXT_LIMITS.description).optional(),
  colour: z
    .string()
    .regex(/^#[0-9A-F]{6}$/, 'a colour is # and six upper-case hexadecimal digits')
    .optional(),
  symbol: z.enum(['CIRCLE', 'TRIANGLE', 'SQUARE', 'DIAMOND', 'HEXAGON', 'STAR', 'CROSS', 'RING']).optional(),
  statements,
});

const partner = z.strictObject({
  key,
  names: z.array(name).min(1),
  // No INDIVIDUAL: a person named in public is still personal data.
  kind: z.enum(['INSTITUTION', 'ORGANISATION', 'BUSINESS', 'GROUP']),
  sector: z.enum(['PUBLIC', 'CIVIC', 'PRIVATE', 'RESIDENTS']).optional(),
  parent: key.optional(),
  description: text(TEXT_LIMITS.description).optional(),
  statements,
});

const membership = z.strictObject({
  key,
  partner: key,
  partnership: key,
  role: z.enum(['FOUNDER', 'MEMBER', 'COORDINATOR', 'SUPPORTER']),
  from: edtf.optional(),
  to: edtf.optional(),
  statements,
});

const venue = z.strictObject({
  key,
  names: z.array(name).min(1),
  address: text(TEXT_LIMITS.name).optional(),
  partOf: key.optional(),
  partner: key.optional(),
  exclusive: z.boolean().optional(),
  statements,
});

const eventKind = z.enum(EVENT_KINDS);

const whole = (min: number, max: number) => z.number().int().min(min).max(max);

/** Matches `DateRule` of the shared package. */
const dateRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('FIXED_DAY'), month: whole(1, 12), day: whole(1, 31) }),
  z.strictObject({
    kind: z.literal('NTH_WEEKDAY'),
    month: whole(1, 12),
    weekday: whole(1, 7),
    nth: whole(-1, 5),
  }),
  z.strictObject({ kind: z.literal('DAYS_FROM_EASTER'), days: whole(-366, 366) }),
  z.strictObject({ kind: z.literal('ISO_WEEK'), week: whole(1, 53), weekday: whole(1, 7) }),
]);

const series = z.strictObject({
  key,
  title: text(TEXT_LIMITS.title),
  kind: eventKind,
  description: text(TEXT_LIMITS.description).optional(),
  rule: dateRule.optional(),
  statements,
});

const topic = z.strictObject({ key, name: text(TEXT_LIMITS.name) });

const actor = z
  .string()
  .regex(/^(?:network|(?:partner|partnership):[a-z0-9-]+)$/, 'network, partner:<key> or partnership:<key>');

/** A group comes from a partner or a partnership, never from the whole network. */
const body = z.string().regex(/^(?:partner|partnership):[a-z0-9-]+$/, 'partner:<key> or partnership:<key>');

const participation = z
  .strictObject({
    role: z.enum(PARTICIPATION_ROLES),
    actor: actor.optional(),
    nameGiven: text(TEXT_LIMITS.name).optional(),
    label: text(TEXT_LIMITS.label).optional(),
    count: z.number().int().positive().optional(),
    headcount: z.number().int().nonnegative().optional(),
    fromActors: z.array(body).default([]),
    note: text(TEXT_LIMITS.note).optional(),
  })
  .refine((given) => given.actor !== undefined || given.label !== undefined, 'needs an actor or a label');
export type ParticipationRecord = z.infer<typeof participation>;

const attendance = z.strictObject({
  min: z.number().int().nonnegative().optional(),
  max: z.number().int().nonnegative().optional(),
  wording: text(TEXT_LIMITS.wording).optional(),
});

const event = z.strictObject({
  key,
  title: text(TEXT_LIMITS.title),
  description: text(TEXT_LIMITS.description).optional(),
  kind: eventKind,
  status: z.enum(EVENT_STATUSES).default('HELD'),
  visibility: z.enum(['INTERNAL', 'PUBLIC']).default('PUBLIC'),
  date: edtf,
  durationMinutes: z.number().int().positive().optional(),
  series: key.optional(),
  edition: z.number().int().positive().optional(),
  theme: text(TEXT_LIMITS.title).optional(),
  venue: key.optional(),
  topics: z.array(key).default([]),
  audiences: z.array(z.enum(AUDIENCES)).default([]),
  attendance: attendance.optional(),
  participantsComplete: z.boolean().optional(),
  participations: z.array(participation).default([]),
  statements,
});

/**
 * The schema of one record of each kind. A file is a list of records, except that of the network, which is
 * one record.
 */
export const recordSchemas = {
  source,
  network,
  partnership,
  partner,
  membership,
  venue,
  series,
  topic,
  event,
} as const;
export type RecordKind = keyof typeof recordSchemas;

/** The kinds whose names change over time. */
export type NamedKind = 'partnership' | 'partner' | 'venue';

/** A parsed record with the name of its file. */
export type DataRecord<K extends RecordKind> = z.output<(typeof recordSchemas)[K]> & { file: string };

/** The whole data set: records of each kind, in the order of their files. */
export type DataSet = { [K in RecordKind]: DataRecord<K>[] };
