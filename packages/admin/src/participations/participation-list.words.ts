import { counted, countedEn, words } from '../ui/text/words.js';

/** Words of the list of those who take part. */
export const participationListWords = words(
  {
    people: (n: number) => counted(n, 'osoba', 'osoby', 'osób'),
    today: (name: string) => `dziś ${name}`,
    counted: (n: number) => `razem ${n}`,
    fromWhere: 'z:',
  },
  {
    people: (n: number) => countedEn(n, 'person', 'people'),
    today: (name: string) => `today ${name}`,
    counted: (n: number) => `${n} in all`,
    fromWhere: 'from:',
  },
);
