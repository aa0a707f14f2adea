import { statusMessages } from '../../accounts/session/status.messages.js';
import { eventEnumMessages } from '../../events/event-enums.messages.js';
import { membershipStatusMessages } from '../../memberships/membership-status.messages.js';
import { consentMessages } from '../../participations/consent.messages.js';
import { participationRoleMessages } from '../../participations/participation.messages.js';
import { partnerMessages } from '../../partners/partner.messages.js';
import { partnersMessages } from '../../partners/partners.messages.js';
import { markMessages } from '../../partnerships/mark/mark.messages.js';
import { partnershipsMessages } from '../../partnerships/partnerships.messages.js';
import { sourceKindMessages } from '../../sources/source-kinds.messages.js';
import type { Language } from '../../ui/text/messages.js';
import { historyMessages } from '../history.messages.js';

type Values = Readonly<Record<string, string>>;

/** The texts of enum values by type and field, from the messages of each module. */
function enumsOf(language: Language): Readonly<Record<string, Values>> {
  const events = eventEnumMessages[language];
  const partners = partnersMessages[language];
  const own = historyMessages[language];
  return {
    'Account.status': statusMessages[language],
    'Contact.legalBasis': partnerMessages[language].bases,
    'Contact.visibility': partnerMessages[language].visibilities,
    'Event.audiences': events.audiences,
    'Event.kind': events.kinds,
    'Event.status': events.statuses,
    'Event.visibility': events.visibilities,
    'EventSeries.kind': events.kinds,
    'TodoDismissal.kind': own.todoKinds,
    'Membership.role': partners.roles,
    'Membership.status': membershipStatusMessages[language],
    'Participation.consent': consentMessages[language].states,
    'Participation.role': participationRoleMessages[language].roles,
    'Partner.kind': partners.kinds,
    'Partner.sector': partners.sectors,
    'Partnership.scope': own.scopes,
    'Partnership.status': partnershipsMessages[language].statuses,
    'Partnership.symbol': markMessages[language].symbols,
    'Source.kind': sourceKindMessages[language],
    'Venue.accessibility': own.accessibilities,
  };
}

const ENUMS = { pl: enumsOf('pl'), en: enumsOf('en') };

/**
 * The text of an enum value within a sentence; undefined if the field has no enum or the value is unknown.
 */
export function enumText(language: Language, type: string, field: string, value: string): string | undefined {
  const text = ENUMS[language][`${type}.${field}`]?.[value];
  return text === undefined ? undefined : text.charAt(0).toLowerCase() + text.slice(1);
}
