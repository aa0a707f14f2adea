import { defineMessages } from '../ui/text/messages.js';
import type { ShortcutName, ShortcutPlace } from './shortcuts.js';

interface ShortcutMessages {
  readonly title: string;
  readonly places: Record<ShortcutPlace, string>;
  readonly names: Record<ShortcutName, string>;
  readonly singleKeys: string;
  readonly singleKeysHint: string;
}

export const shortcutMessages = defineMessages<ShortcutMessages>(
  {
    title: 'Skróty klawiszowe',
    places: {
      anywhere: 'Wszędzie',
      palette: 'W wyszukiwarce',
      calendar: 'W kalendarzu',
      roster: 'Na liście partnerów',
      carrying: 'Podczas przenoszenia wydarzenia',
    },
    names: {
      search: 'Szukaj lub wpisz polecenie',
      listShortcuts: 'Pokaż tę listę',
      newEvent: 'Dodaj wydarzenie',
      undo: 'Cofnij, dopóki widać komunikat z przyciskiem „Cofnij”',
      close: 'Zamknij okno, menu lub kartę',
      choose: 'Wybierz',
      open: 'Otwórz',
      openInNewTab: 'Otwórz w nowej karcie',
      addOnDay: 'Dodaj wydarzenie w zaznaczonym dniu',
      toDay: 'Przejdź do sąsiedniego dnia lub wydarzenia',
      toRowEnd: 'Przejdź na początek lub koniec wiersza',
      toMonth: 'Przejdź do poprzedniego lub następnego miesiąca',
      preview: 'Podgląd zaznaczonego wydarzenia',
      move: 'Przenieś zaznaczone wydarzenie',
      previewPartner: 'Podgląd zaznaczonego partnera',
      editContact: 'Popraw kontakt zaznaczonego partnera',
      carry: 'Wskaż dzień',
      putDown: 'Zostaw w tym dniu',
      putBack: 'Zrezygnuj',
    },
    singleKeys: 'Skróty jednym klawiszem działają wszędzie',
    singleKeysHint:
      'Dotyczy ? i N. Wyłącz, jeśli dyktujesz tekst głosem albo skróty włączają się przypadkiem. W kalendarzu klawisze działają nadal, na tym, co zaznaczone.',
  },
  {
    title: 'Keyboard shortcuts',
    places: {
      anywhere: 'Everywhere',
      palette: 'In the search',
      calendar: 'In the calendar',
      roster: 'In a list of partners',
      carrying: 'While carrying an event',
    },
    names: {
      search: 'Search or type a command',
      listShortcuts: 'Show this list',
      newEvent: 'Add an event',
      undo: 'Undo, while the message with “Undo” is shown',
      close: 'Close a dialog, menu or card',
      choose: 'Choose',
      open: 'Open',
      openInNewTab: 'Open in a new tab',
      addOnDay: 'Add an event on the focused day',
      toDay: 'Go to the next day or event',
      toRowEnd: 'Go to the beginning or end of the row',
      toMonth: 'Go to the previous or next month',
      preview: 'Preview the focused event',
      move: 'Move the focused event',
      previewPartner: 'Preview the focused partner',
      editContact: 'Change the contact of the focused partner',
      carry: 'Point to a day',
      putDown: 'Leave it on that day',
      putBack: 'Give up',
    },
    singleKeys: 'Single-key shortcuts work everywhere',
    singleKeysHint:
      'This concerns ? and N. Switch it off if you dictate text or press keys by accident. In the calendar, keys still act on what has the focus.',
  },
);
