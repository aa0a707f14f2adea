import { edtfText } from '@partnerstwa/shared/edtf-text';
import type { DateRule } from '@partnerstwa/shared/feasts';
import { roleWords } from '../../accounts/session/role.words.js';
import { attendanceText } from '../../events/attendance-text.js';
import { eventWords } from '../../events/event.words.js';
import type { NameKind, Role } from '../../graphql/operations.js';
import { namesWords } from '../../partnerships/names/names.words.js';
import { statementsWords } from '../../sources/statements.words.js';
import { instantText } from '../../ui/text/instant-text.js';
import type { Language } from '../../ui/text/words.js';
import { enumText } from './enum-text.js';
import { fieldWords } from './fields.words.js';
import { historyWords } from '../history.words.js';

/** What a value needs to be said. */
export interface Speaker {
  readonly language: Language;
  /** How the thing with this id is called; null where it is not to be found: out of the record, or not this viewer's to see. */
  nameOf(id: string): string | null;
}

interface StatedDate {
  readonly edtf: string;
  readonly wording: string | null;
}

interface StatedName {
  readonly name: string;
  readonly kind: NameKind;
  readonly validFrom: StatedDate | null;
  readonly validTo: StatedDate | null;
}

interface StatedRole {
  readonly role: Role;
  readonly partnershipId: string | null;
  readonly partnerId: string | null;
}

const DAYS = new Set(['retainUntil', 'retrievedOn', 'reviewedOn']);
const INSTANTS = new Set(['startsAt', 'endsAt']);

/** Says one value of a field, as history keeps it: in the shape of the command's input. Of a list: one entry. */
export function valueText(type: string, field: string, value: unknown, speaker: Speaker): string {
  const { language } = speaker;
  const words = historyWords[language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number')
    return field === 'durationMinutes' ? eventWords[language].lasts(value) : value.toLocaleString(language);
  if (typeof value === 'string') return stringText(type, field, value, speaker);
  return objectText(field, value as object, speaker);
}

function stringText(type: string, field: string, value: string, { language, nameOf }: Speaker): string {
  const words = historyWords[language];
  if (/Ids?$/.test(field)) return nameOf(value) ?? words.gone;
  if (DAYS.has(field)) return edtfText(value, language);
  if (INSTANTS.has(field)) return instantText(value, language, 'minute');
  if (field === 'field') return fieldText(value, language) ?? words.quoted(value);
  return enumText(language, type, field, value) ?? words.quoted(value);
}

/** A field that is spoken of: one of ours, or what only sources speak of. */
function fieldText(name: string, language: Language): string | undefined {
  return (
    fieldWords[language][name as keyof typeof fieldWords.pl] ??
    statementsWords[language].fields[name]?.toLowerCase()
  );
}

function objectText(field: string, value: object, speaker: Speaker): string {
  const { language } = speaker;
  switch (field) {
    case 'names':
      return nameText(value as StatedName, speaker);
    case 'roles':
      return roleText(value as StatedRole, speaker);
    case 'attendance':
      return attendanceText(value as Parameters<typeof attendanceText>[0], eventWords[language]);
    case 'position': {
      const { latitude, longitude } = value as { latitude: number; longitude: number };
      return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
    }
    case 'rule':
      return ruleText(value as DateRule, language);
    default:
      return dateText(value as StatedDate, speaker);
  }
}

/** The source's words too: a change may be of them alone. */
function dateText({ edtf, wording }: StatedDate, { language }: Speaker): string {
  const text = edtfText(edtf, language);
  return wording ? `${text} (${historyWords[language].quoted(wording)})` : text;
}

function nameText({ name, kind, validFrom, validTo }: StatedName, speaker: Speaker): string {
  const words = historyWords[speaker.language];
  const about = [
    namesWords[speaker.language].kinds[kind].toLowerCase(),
    validFrom && words.since(dateText(validFrom, speaker)),
    validTo && words.until(dateText(validTo, speaker)),
  ];
  return `${words.quoted(name)} (${about.filter(Boolean).join(', ')})`;
}

function roleText({ role, partnershipId, partnerId }: StatedRole, { language, nameOf }: Speaker): string {
  const { roles, gone } = roleWords[language];
  const of = partnershipId ?? partnerId;
  return of === null ? roles[role] : `${roles[role]}: ${nameOf(of) ?? gone}`;
}

function ruleText(rule: DateRule, language: Language): string {
  const words = historyWords[language];
  switch (rule.kind) {
    case 'FIXED_DAY':
      return words.fixedDay(dayAndMonth(rule.month, rule.day, language));
    case 'DAYS_FROM_EASTER':
      return words.daysFromEaster(rule.days);
    case 'NTH_WEEKDAY':
      return words.nthWeekday(rule.nth, weekdayText(rule.weekday, language), monthText(rule.month, language));
    case 'ISO_WEEK':
      return words.isoWeek(rule.week, weekdayText(rule.weekday, language));
  }
}

// A leap year that begins on a Monday, so that the n-th of January is the n-th weekday.
const YEAR = 2024;

function dayAndMonth(month: number, day: number, language: Language): string {
  return utc(month, day).toLocaleDateString(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

function monthText(month: number, language: Language): string {
  return utc(month, 1).toLocaleDateString(language, { month: 'long', timeZone: 'UTC' });
}

function weekdayText(weekday: number, language: Language): string {
  return utc(1, weekday).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
}

function utc(month: number, day: number): Date {
  return new Date(Date.UTC(YEAR, month - 1, day));
}
