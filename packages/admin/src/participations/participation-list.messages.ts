import { countPl, countEn, defineMessages } from '../ui/text/messages.js';

/** Messages of the list of participants. */
export const participationListMessages = defineMessages(
  {
    people: (n: number) => countPl(n, 'osoba', 'osoby', 'osób'),
    today: (name: string) => `dziś ${name}`,
    counted: (n: number) => `razem ${n}`,
    fromWhere: 'z:',
  },
  {
    people: (n: number) => countEn(n, 'person', 'people'),
    today: (name: string) => `today ${name}`,
    counted: (n: number) => `${n} in all`,
    fromWhere: 'from:',
  },
);
