import type { GapKind } from '../history/text/gap-kind.js';
import type { TodoKind } from '../graphql/operations.js';
import { countPl, countEn, defineMessages } from '../ui/text/messages.js';

interface TodoKindMessages {
  readonly titles: Record<TodoKind, string>;
  /** The missing value, shown after a „+”. */
  readonly tags: Record<GapKind, string>;
}

const pl: TodoKindMessages = {
  titles: {
    EVENT_WITHOUT_DAY: 'Wydarzenia bez dnia',
    EVENT_WITHOUT_VENUE: 'Wydarzenia bez miejsca',
    EVENT_WITHOUT_ORGANISER: 'Wydarzenia bez organizatora',
    PARTNER_WITHOUT_CONTACT: 'Partnerzy bez kontaktu',
    SOURCES_DISAGREE: 'Źródła mówią różnie',
    EDITION_MISSING: 'Brakujące edycje',
    MEMBERSHIP_PROPOSED: 'Propozycje uczestnictwa',
    CONSENT_PENDING: 'Prośby o zgodę na współorganizację',
  },
  tags: {
    EVENT_WITHOUT_DAY: 'dzień',
    EVENT_WITHOUT_VENUE: 'miejsce',
    EVENT_WITHOUT_ORGANISER: 'organizator',
    PARTNER_WITHOUT_CONTACT: 'osoba do kontaktu',
    SOURCES_DISAGREE: 'różne źródła',
    EDITION_MISSING: 'edycja',
  },
};

const en: TodoKindMessages = {
  titles: {
    EVENT_WITHOUT_DAY: 'Events without a day',
    EVENT_WITHOUT_VENUE: 'Events without a place',
    EVENT_WITHOUT_ORGANISER: 'Events without an organiser',
    PARTNER_WITHOUT_CONTACT: 'Partners without a contact',
    SOURCES_DISAGREE: 'Sources differ',
    EDITION_MISSING: 'Missing editions',
    MEMBERSHIP_PROPOSED: 'Proposed memberships',
    CONSENT_PENDING: 'Requests to co-organise',
  },
  tags: {
    EVENT_WITHOUT_DAY: 'day',
    EVENT_WITHOUT_VENUE: 'place',
    EVENT_WITHOUT_ORGANISER: 'organiser',
    PARTNER_WITHOUT_CONTACT: 'contact person',
    SOURCES_DISAGREE: 'sources differ',
    EDITION_MISSING: 'edition',
  },
};

/** Messages of the lists of to-dos. */
export const todosMessages = defineMessages(
  {
    ...pl,
    waiting: 'Czeka na Ciebie',
    moreThan: (n: number) => `ponad ${n}`,
    showAll: 'Pokaż wszystkie',
    differ: (field: string) => `różne źródła: ${field.toLowerCase()}`,
    archive: 'Uporządkuj archiwum',
    archiveOf: (year: number) => `Uporządkuj archiwum: rok ${year}`,
    left: (n: number, all: number) => `zostało ${n} z ${countPl(all, 'wydarzenia', 'wydarzeń', 'wydarzeń')}`,
    ofAll: (n: number, all: number) => `${n} z ${all}`,
    oneByOne: 'Uzupełniaj po kolei',
    later: 'Uzupełnij',
    earlierYears: 'Wcześniejsze lata',
    records: 'Kartoteki i sprawy bez daty',
    recordsLeft: (n: number) => `zostało ${countPl(n, 'uzupełnienie', 'uzupełnienia', 'uzupełnień')}`,
    venueOf: (title: string) => `Miejsce: ${title}`,
    venueFilled: (title: string) => `Zapisano miejsce: ${title}.`,
    close: (closing: string, subject: string) => `${closing}: ${subject}`,
    closed: (closing: string) => `Sprawa zamknięta: „${closing}”.`,
    reopen: 'Otwórz ponownie',
    reopenOf: (subject: string) => `Otwórz ponownie: ${subject}`,
    reopened: 'Sprawa otwarta ponownie.',
    closedTitle: 'Zamknięte sprawy',
    closedCount: (n: number) => countPl(n, 'zamknięta sprawa', 'zamknięte sprawy', 'zamkniętych spraw'),
    closedBy: (closing: string, name: string, when: string) => `${closing.toLowerCase()} (${name}, ${when})`,
    somebody: 'ktoś',
    noneClosed: 'Żadna sprawa nie jest zamknięta.',
    noneOfKind: 'Tu wszystko jest uzupełnione.',
    allDone: 'Wszystko gotowe: nadchodzącym wydarzeniom niczego nie brakuje.',
    found: (n: number) => countPl(n, 'sprawa', 'sprawy', 'spraw'),
    missing: (n: number) =>
      n === 1 ? 'brakuje jednej edycji' : `brakuje ${countPl(n, 'edycji', 'edycji', 'edycji')}`,
    back: 'Start',
  },
  {
    ...en,
    waiting: 'Waiting for you',
    moreThan: (n: number) => `more than ${n}`,
    showAll: 'Show all',
    differ: (field: string) => `sources differ: ${field.toLowerCase()}`,
    archive: 'Complete the archive',
    archiveOf: (year: number) => `Complete the archive: ${year}`,
    left: (n: number, all: number) => `${n} of ${countEn(all, 'event', 'events')} left`,
    ofAll: (n: number, all: number) => `${n} of ${all}`,
    oneByOne: 'Complete one by one',
    later: 'Complete',
    earlierYears: 'Earlier years',
    records: 'Records and tasks without a date',
    recordsLeft: (n: number) => `${n} left to complete`,
    venueOf: (title: string) => `Place: ${title}`,
    venueFilled: (title: string) => `The place is saved: ${title}.`,
    close: (closing: string, subject: string) => `${closing}: ${subject}`,
    closed: (closing: string) => `The to-do is closed: “${closing}”.`,
    reopen: 'Open again',
    reopenOf: (subject: string) => `Open again: ${subject}`,
    reopened: 'The to-do is open again.',
    closedTitle: 'Closed to-dos',
    closedCount: (n: number) => countEn(n, 'closed to-do', 'closed to-dos'),
    closedBy: (closing: string, name: string, when: string) => `${closing.toLowerCase()} (${name}, ${when})`,
    somebody: 'somebody',
    noneClosed: 'No to-do is closed.',
    noneOfKind: 'Everything is filled in here.',
    allDone: 'All done: the coming events lack nothing.',
    found: (n: number) => countEn(n, 'to-do', 'to-dos'),
    missing: (n: number) => `${countEn(n, 'edition is', 'editions are')} missing`,
    back: 'Start',
  },
);
