import { words } from '../ui/words.js';

export const venueWords = words(
  {
    where: 'Gdzie',
    whereHint: 'Nazwa miejsca, także dawna, albo adres.',
    newVenue: 'Nowe miejsce',
    name: 'Nazwa',
    nameHint: 'Tak, jak ludzie ją znają: np. „Park Kaskada”.',
    address: 'Adres',
    addressHint: 'Park lub osiedle może nie mieć adresu.',
    partOf: 'Jest częścią (np. dziedziniec szkoły)',
    created: 'Miejsce dodane.',
    add: 'Dodaj miejsce',
  },
  {
    where: 'Where',
    whereHint: 'The name of the place, a former one too, or its address.',
    newVenue: 'New place',
    name: 'Name',
    nameHint: 'As people know it, such as “Park Kaskada”.',
    address: 'Address',
    addressHint: 'A park or an estate may have none.',
    partOf: 'Is a part of (such as the courtyard of a school)',
    created: 'Place added.',
    add: 'Add the place',
  },
);
