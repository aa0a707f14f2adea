import { edtfText } from '@partnerstwa/shared/edtf-text';
import type { DateRule } from '@partnerstwa/shared/feasts';
import { roleMessages } from '../../accounts/session/role.messages.js';
import { attendanceText } from '../../events/attendance-text.js';
import { eventMessages } from '../../events/event.messages.js';
import { dateRuleText } from '../../events/series/date-rule-text.js';
import type { NameKind, Role } from '../../graphql/operations.js';
import { namesMessages } from '../../partnerships/names/names.messages.js';
import { statementFieldsMessages } from '../../sources/statement-fields.messages.js';
import { instantText } from '../../ui/text/instant-text.js';
import type { Language } from '../../ui/text/messages.js';
import { enumText } from './enum-text.js';
import { fieldMessages } from './fields.messages.js';
import { historyMessages } from '../history.messages.js';

/** The context in which values are described. */
export interface TextContext {
  readonly language: Language;
  /** The name of a node; null if it cannot be found, because it is archived or hidden from the viewer. */
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

/** Describes one value of a field, or one entry of a list, in the format of the command's input. */
export function valueText(type: string, field: string, value: unknown, speaker: TextContext): string {
  const { language } = speaker;
  const messages = historyMessages[language];
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  if (typeof value === 'number')
    return field === 'durationMinutes'
      ? eventMessages[language].lasts(value)
      : value.toLocaleString(language);
  if (typeof value === 'string') return stringText(type, field, value, speaker);
  return objectText(field, value as object, speaker);
}

function stringText(type: string, field: string, value: string, { language, nameOf }: TextContext): string {
  const messages = historyMessages[language];
  if (/Ids?$/.test(field)) return nameOf(value) ?? messages.gone;
  if (DAYS.has(field)) return edtfText(value, language);
  if (INSTANTS.has(field)) return instantText(value, language, 'minute');
  if (field === 'field') return fieldText(value, language) ?? messages.quoted(value);
  return enumText(language, type, field, value) ?? messages.quoted(value);
}

/** The name of a field: one of the record, or one that only statements of sources use. */
function fieldText(name: string, language: Language): string | undefined {
  return (
    fieldMessages[language][name as keyof typeof fieldMessages.pl] ??
    statementFieldsMessages[language].fields[name]?.toLowerCase()
  );
}

function objectText(field: string, value: object, speaker: TextContext): string {
  const { language } = speaker;
  switch (field) {
    case 'names':
      return nameText(value as StatedName, speaker);
    case 'roles':
      return roleText(value as StatedRole, speaker);
    case 'attendance':
      return attendanceText(value as Parameters<typeof attendanceText>[0], eventMessages[language]);
    case 'position': {
      const { latitude, longitude } = value as { latitude: number; longitude: number };
      return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
    }
    case 'rule':
      return dateRuleText(value as DateRule, language);
    default:
      return dateText(value as StatedDate, speaker);
  }
}

/** Includes the source's wording, since a change may affect only that. */
function dateText({ edtf, wording }: StatedDate, { language }: TextContext): string {
  const text = edtfText(edtf, language);
  return wording ? `${text} (${historyMessages[language].quoted(wording)})` : text;
}

function nameText({ name, kind, validFrom, validTo }: StatedName, speaker: TextContext): string {
  const messages = historyMessages[speaker.language];
  const about = [
    namesMessages[speaker.language].kinds[kind].toLowerCase(),
    validFrom && messages.since(dateText(validFrom, speaker)),
    validTo && messages.until(dateText(validTo, speaker)),
  ];
  return `${messages.quoted(name)} (${about.filter(Boolean).join(', ')})`;
}

function roleText({ role, partnershipId, partnerId }: StatedRole, { language, nameOf }: TextContext): string {
  const { roles, gone } = roleMessages[language];
  const of = partnershipId ?? partnerId;
  return of === null ? roles[role] : `${roles[role]}: ${nameOf(of) ?? gone}`;
}
