import type { PageKey } from '../graphql/operations.js';
import { countPl, countEn, defineMessages } from '../ui/text/messages.js';

interface TitleMessages {
  readonly titles: Record<PageKey, string>;
}

const pl: TitleMessages = {
  titles: { ACCESSIBILITY_STATEMENT: 'Deklaracja dostępności', PRIVACY: 'Dane osobowe (RODO)' },
};
const en: TitleMessages = {
  titles: { ACCESSIBILITY_STATEMENT: 'Accessibility statement', PRIVACY: 'Personal data (GDPR)' },
};

/** Messages of the pages that the law requires. */
export const pagesMessages = defineMessages(
  {
    ...pl,
    edit: 'Edytuj stronę',
    editTitle: (title: string) => `Edytuj: ${title}`,
    toPage: 'Wróć do strony',
    reviewed: (day: string) => `Ostatni przegląd: ${day}.`,
    changed: (day: string) => `Ostatnia zmiana: ${day}.`,
    missing: (n: number) =>
      `${countPl(n, 'miejsce czeka', 'miejsca czekają', 'miejsc czeka')} na uzupełnienie. Są wyróżnione w tekście.`,
    inPolish: 'Po polsku',
    inEnglish: 'Po angielsku',
    title: 'Tytuł',
    text: 'Treść',
    textHint:
      'Pusta linia zaczyna akapit. „## ” zaczyna nagłówek, „- ” punkt listy. Link: [słowa](https://adres). To, co trzeba uzupełnić, stoi w nawiasie kwadratowym.',
    preview: 'Podgląd',
    reviewedOn: 'Dzień ostatniego przeglądu',
    reviewedOnHint: 'Kiedy ktoś ostatnio przeczytał całą stronę i potwierdził, że jest prawdziwa.',
    saved: 'Strona zapisana.',
    notHere: 'Tej strony jeszcze nie ma. Przygotuje ją koordynator dzielnicy.',
  },
  {
    ...en,
    edit: 'Edit the page',
    editTitle: (title: string) => `Edit: ${title}`,
    toPage: 'Back to the page',
    reviewed: (day: string) => `Last reviewed: ${day}.`,
    changed: (day: string) => `Last changed: ${day}.`,
    missing: (n: number) =>
      `${countEn(n, 'place waits', 'places wait')} to be filled in. They stand out in the text.`,
    inPolish: 'In Polish',
    inEnglish: 'In English',
    title: 'Title',
    text: 'Text',
    textHint:
      'An empty line begins a paragraph. “## ” begins a heading, “- ” an item of a list. A link: [words](https://address). What is to be filled in stands in square brackets.',
    preview: 'Preview',
    reviewedOn: 'Last reviewed on',
    reviewedOnHint: 'When somebody last read the whole page and found it correct.',
    saved: 'Page saved.',
    notHere: 'This page does not exist yet. The district coordinator is preparing it.',
  },
);
