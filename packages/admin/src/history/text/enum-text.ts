import { statusWords } from '../../accounts/session/status.words.js';
import { eventsWords } from '../../events/events.words.js';
import { participationWords } from '../../participations/participation.words.js';
import { partnerWords } from '../../partners/partner.words.js';
import { partnersWords } from '../../partners/partners.words.js';
import { markWords } from '../../partnerships/mark/mark.words.js';
import { partnershipsWords } from '../../partnerships/partnerships.words.js';
import type { Language } from '../../ui/text/words.js';
import { historyWords } from '../history.words.js';

type Values = Readonly<Record<string, string>>;

/** The words of each enum that a thing has, by type and field; each slice's own. */
function enumsOf(language: Language): Readonly<Record<string, Values>> {
  const events = eventsWords[language];
  const partners = partnersWords[language];
  const own = historyWords[language];
  return {
    'Account.status': statusWords[language],
    'Contact.legalBasis': partnerWords[language].bases,
    'Contact.visibility': partnerWords[language].visibilities,
    'Event.audiences': events.audiences,
    'Event.kind': events.kinds,
    'Event.status': events.statuses,
    'Event.visibility': events.visibilities,
    'EventSeries.kind': events.kinds,
    'TodoDismissal.kind': own.matters,
    'Membership.role': partners.roles,
    'Participation.role': participationWords[language].roles,
    'Partner.kind': partners.kinds,
    'Partner.sector': partners.sectors,
    'Partnership.scope': own.scopes,
    'Partnership.status': partnershipsWords[language].statuses,
    'Partnership.symbol': markWords[language].symbols,
    'Source.kind': own.sourceKinds,
    'Venue.accessibility': own.accessibilities,
  };
}

const ENUMS = { pl: enumsOf('pl'), en: enumsOf('en') };

/** Says a value of an enum, in the middle of a sentence; undefined where the field has none or the value is not known here. */
export function enumText(language: Language, type: string, field: string, value: string): string | undefined {
  const text = ENUMS[language][`${type}.${field}`]?.[value];
  return text === undefined ? undefined : text.charAt(0).toLowerCase() + text.slice(1);
}
