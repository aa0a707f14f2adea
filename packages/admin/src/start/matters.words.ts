import type { MatterKind } from '../graphql/operations.js';
import { counted, countedEn, words } from '../ui/words.js';

interface KindWords {
  readonly titles: Record<MatterKind, string>;
  /** What opening one of them is for. */
  readonly hints: Record<MatterKind, string>;
}

const pl: KindWords = {
  titles: {
    EVENT_WITHOUT_DAY: 'Wydarzenia bez dnia',
    EVENT_WITHOUT_VENUE: 'Wydarzenia bez miejsca',
    EVENT_WITHOUT_ORGANISER: 'Wydarzenia bez organizatora',
    PARTNER_WITHOUT_CONTACT: 'Partnerzy bez kontaktu',
    SOURCES_DISAGREE: 'Źródła mówią różnie',
    EDITION_MISSING: 'Brakujące edycje',
  },
  hints: {
    EVENT_WITHOUT_DAY: 'Otwórz, żeby podać dzień.',
    EVENT_WITHOUT_VENUE: 'Otwórz, żeby podać miejsce.',
    EVENT_WITHOUT_ORGANISER: 'Otwórz, żeby podać organizatora.',
    PARTNER_WITHOUT_CONTACT: 'Otwórz, żeby dodać osobę kontaktową.',
    SOURCES_DISAGREE: 'Otwórz, żeby zobaczyć obie wersje i, gdy trzeba, poprawić zapis.',
    EDITION_MISSING: 'Numery edycji mówią, że było ich więcej. Otwórz, żeby dopisać brakującą.',
  },
};

const en: KindWords = {
  titles: {
    EVENT_WITHOUT_DAY: 'Events without a day',
    EVENT_WITHOUT_VENUE: 'Events without a place',
    EVENT_WITHOUT_ORGANISER: 'Events without an organiser',
    PARTNER_WITHOUT_CONTACT: 'Partners without a contact',
    SOURCES_DISAGREE: 'Sources differ',
    EDITION_MISSING: 'Missing editions',
  },
  hints: {
    EVENT_WITHOUT_DAY: 'Open one to enter the day.',
    EVENT_WITHOUT_VENUE: 'Open one to enter the place.',
    EVENT_WITHOUT_ORGANISER: 'Open one to enter the organiser.',
    PARTNER_WITHOUT_CONTACT: 'Open one to add a person to contact.',
    SOURCES_DISAGREE: 'Open one to see both versions and, if need be, correct the record.',
    EDITION_MISSING: 'The numbers of editions say that there were more. Open one to enter what is missing.',
  },
};

/** What needs somebody, in words. */
export const mattersWords = words(
  {
    ...pl,
    all: (n: number) => `Pokaż wszystkie ${n}`,
    dismiss: 'Nie do ustalenia',
    dismissOf: (subject: string) => `Nie do ustalenia: ${subject}`,
    dismissed: 'Odłożone jako nie do ustalenia.',
    reopen: 'Otwórz ponownie',
    reopenOf: (subject: string) => `Otwórz ponownie: ${subject}`,
    reopened: 'Sprawa otwarta ponownie.',
    dismissedTitle: 'Nie do ustalenia',
    dismissedCount: (n: number) => `Nie do ustalenia: ${counted(n, 'sprawa', 'sprawy', 'spraw')}`,
    dismissedBy: (name: string, when: string) => `${name}, ${when}`,
    somebody: 'ktoś',
    noneDismissed: 'Niczego nie odłożono jako nie do ustalenia.',
    noneOfKind: 'Tu wszystko jest uzupełnione.',
    allDone: 'Wszystko gotowe',
    allDoneWhy: 'Niczego nie brakuje.',
    found: (n: number) => counted(n, 'sprawa', 'sprawy', 'spraw'),
    missing: (n: number) =>
      n === 1 ? 'brakuje jednej edycji' : `brakuje ${counted(n, 'edycji', 'edycji', 'edycji')}`,
    back: 'Wszystkie sprawy',
  },
  {
    ...en,
    all: (n: number) => `Show all ${n}`,
    dismiss: 'Cannot be found out',
    dismissOf: (subject: string) => `Cannot be found out: ${subject}`,
    dismissed: 'Put away as what cannot be found out.',
    reopen: 'Open again',
    reopenOf: (subject: string) => `Open again: ${subject}`,
    reopened: 'The matter is open again.',
    dismissedTitle: 'Cannot be found out',
    dismissedCount: (n: number) => `Cannot be found out: ${countedEn(n, 'matter', 'matters')}`,
    dismissedBy: (name: string, when: string) => `${name}, ${when}`,
    somebody: 'somebody',
    noneDismissed: 'Nothing was put away as what cannot be found out.',
    noneOfKind: 'Everything is filled in here.',
    allDone: 'All is done',
    allDoneWhy: 'Nothing is missing.',
    found: (n: number) => countedEn(n, 'matter', 'matters'),
    missing: (n: number) => `${countedEn(n, 'edition is', 'editions are')} missing`,
    back: 'All matters',
  },
);
