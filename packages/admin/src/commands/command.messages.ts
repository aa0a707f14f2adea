import type { Span } from '../calendar/period.js';
import { defineMessages } from '../ui/text/messages.js';

const viewsPl: Record<Span, string> = {
  WEEK: 'tydzień',
  MONTH: 'miesiąc',
  HALF_YEAR: 'półrocze',
  YEAR: 'rok',
};
const viewsEn: Record<Span, string> = { WEEK: 'week', MONTH: 'month', HALF_YEAR: 'half-year', YEAR: 'year' };

const INSTRUMENTAL = ['wiosną', 'latem', 'jesienią', 'zimą'];

/** Messages of the commands that depend on the typed text. */
export const commandMessages = defineMessages(
  {
    goTo: (where: string) => `Przejdź do: ${where}`,
    views: viewsPl,
    addEventIn: (when: string) => `Dodaj wydarzenie ${when}`,
    /** `wiosną 2027`; the seasons of EDTF are numbered from 21. */
    inSeason: (season: number, years: string) => `${INSTRUMENTAL[season - 21] ?? ''} ${years}`,
    inYear: (year: string) => `w ${year} roku`,
    onDay: (day: string) => day,
    print: (what: string) => `Drukuj ${what} na jednej stronie`,
    paper: 'A4',
    addPartner: (name: string) => `Dodaj „${name}” jako partnera`,
    noPartner: 'żaden nie pasuje',
    signedOut: 'Wylogowano.',
  },
  {
    goTo: (where: string) => `Go to: ${where}`,
    views: viewsEn,
    addEventIn: (when: string) => `Add an event ${when}`,
    inSeason: (season: number, years: string) =>
      `in ${['spring', 'summer', 'autumn', 'winter'][season - 21] ?? ''} ${years}`,
    inYear: (year: string) => `in ${year}`,
    onDay: (day: string) => `on ${day}`,
    print: (what: string) => `Print ${what} on one page`,
    paper: 'A4',
    addPartner: (name: string) => `Add “${name}” as a partner`,
    noPartner: 'none matches',
    signedOut: 'Signed out.',
  },
);
