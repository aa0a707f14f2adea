import { countEn, countPl, defineMessages } from '../ui/text/messages.js';

/** Messages of the list of venues. */
export const venuesMessages = defineMessages(
  {
    title: 'Miejsca',
    add: 'Dodaj miejsce',
    searchLabel: 'Szukaj po nazwie lub adresie',
    searchExample: 'np. Park Kaskada',
    found: (n: number) => countPl(n, 'miejsce', 'miejsca', 'miejsc'),
    events: 'Wydarzenia',
    none: 'Nie ma jeszcze żadnego miejsca.',
    nothingFound: 'Nie ma takiego miejsca.',
    nothingFoundHint: 'Sprawdź pisownię albo dodaj nowe miejsce.',
    clear: 'Pokaż wszystkie',
    history: 'Historia',
    removed: 'Usunięte miejsca można przywrócić w historii zmian.',
  },
  {
    title: 'Places',
    add: 'Add a place',
    searchLabel: 'Search by name or address',
    searchExample: 'e.g. Park Kaskada',
    found: (n: number) => countEn(n, 'place', 'places'),
    events: 'Events',
    none: 'There is no place yet.',
    nothingFound: 'There is no such place.',
    nothingFoundHint: 'Check the spelling, or add a new place.',
    clear: 'Show all',
    history: 'History',
    removed: 'Removed places can be restored in the history of changes.',
  },
);
