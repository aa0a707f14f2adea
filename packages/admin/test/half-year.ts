import type { Person } from './person.js';

/** The half-year that `fillHalfYear` fills, and the day in it that the design pictures use as today. */
export const HALF_YEAR = { from: '2027-07', today: '2027-10-12' };

type Row = readonly [date: string, title: string, status?: 'DRAFT' | 'PROPOSED'];

/** The events of each partnership, by a word of its name. */
const OWN: Readonly<Record<string, readonly Row[]>> = {
  rudawki: [
    ['2027-07-08', 'Kino plenerowe na Zatrasiu'],
    ['2027-08-26', 'Warsztaty zielarskie w „Szafirze”'],
    ['2027-09-09', 'Dzień sąsiada na Rudawce'],
    ['2027-09-30', 'Zebranie partnerów'],
    ['2027-10', 'Planowanie świąt: Dla Rudawki i Zatrasia', 'DRAFT'],
    ['2027-10-16', 'Sadzenie drzew na Zatrasiu'],
    ['2027-11-23', 'Spotkanie z dzielnicowym', 'DRAFT'],
    ['2027-12', 'Spotkanie świąteczne: Dla Rudawki i Zatrasia', 'PROPOSED'],
  ],
  kaskada: [
    ['2027-07-15', 'Kino plenerowe w Parku Kaskada'],
    ['2027-08-21', 'Piknik „Marymonckie Talenty”'],
    ['2027-09-23', 'Zebranie partnerów'],
    ['2027-10', 'Planowanie świąt: Marymont-Kaskada', 'DRAFT'],
    ['2027-10-07', 'Rozmowa o przestrzeni wspólnej'],
    ['2027-11-04', 'Jesienne spotkanie z mieszkańcami'],
    ['2027-11-20', 'Kiermasz rękodzieła', 'DRAFT'],
    ['2027-12-09', 'Warsztaty ozdób choinkowych', 'DRAFT'],
    ['2027-12', 'Spotkanie świąteczne: Marymont-Kaskada', 'PROPOSED'],
  ],
  oficerski: [
    ['2027-07-22', 'Letnie czytanie „Pod Sowami”'],
    ['2027-08-28', 'Spacer historyczny'],
    ['2027-09-14', 'Zebranie partnerów'],
    ['2027-10', 'Planowanie świąt: Żoliborz Oficerski', 'DRAFT'],
    ['2027-10-21', 'Rozmowa o komunikacji, zieleni i małej architekturze'],
    ['2027-11-10', 'Wspólne śpiewanie', 'PROPOSED'],
    ['2027-12-03', 'Ubieranie choinki na dziedzińcu', 'DRAFT'],
    ['2027-12', 'Spotkanie świąteczne: Żoliborz Oficerski', 'PROPOSED'],
  ],
  sady: [
    ['2027-07-29', 'Letnie kino w Pawilonie'],
    ['2027-08-19', 'Zebranie partnerów'],
    ['2027-09-04', 'Kiermasz podręczników'],
    ['2027-09-25', 'Spotkanie międzypokoleniowe w Pawilonie Kulturalnym'],
    ['2027-10', 'Planowanie świąt: Sady Żoliborskie', 'DRAFT'],
    ['2027-10-14', 'Rozmowa o Górkach Włościańskich i Sadach'],
    ['2027-11-20', 'Kiermasz ozdób świątecznych'],
    ['2027-12-04', 'Mikołajki w Pawilonie'],
    ['2027-12', 'Spotkanie świąteczne: Sady Żoliborskie', 'PROPOSED'],
  ],
};

/** Joint events, with the words of the partnerships that organise them. */
const JOINT: readonly (readonly [organisers: readonly string[], ...Row])[] = [
  [['rudawki', 'kaskada', 'oficerski', 'sady'], '2027-07-01', 'Podsumowanie półrocza'],
  [['rudawki', 'kaskada', 'oficerski', 'sady'], '2027-08-24', 'Narada koordynatorów'],
  [['rudawki', 'kaskada', 'oficerski', 'sady'], '2027-09-18', 'Piknik Sąsiedzki w Parku Kaskada'],
  [['rudawki', 'kaskada', 'oficerski', 'sady'], '2027-10-28', 'Rozmowa o barierach i infrastrukturze'],
  [['rudawki', 'sady'], '2027-11-09', 'Jak sfinansować pomysł sąsiadów', 'PROPOSED'],
  [['kaskada', 'oficerski'], '2027-11-25', 'Integracyjna Potańcówka Międzypokoleniowa', 'DRAFT'],
  [['rudawki', 'kaskada', 'oficerski', 'sady'], '2027-12-15', 'Spotkanie świąteczne przed Urzędem Dzielnicy'],
];

/** Creates the 41 events of a full half-year: those of four partnerships and their joint ones. */
export async function fillHalfYear({ ask }: Person): Promise<void> {
  const { partnerships } = await ask<{ partnerships: { nodes: { id: string; name: string }[] } }>(
    '{ partnerships { nodes { id name } } }',
  );
  const idOf = (word: string) => partnerships.nodes.find(({ name }) => name.toLowerCase().includes(word))?.id;
  const own = Object.entries(OWN).flatMap(([word, rows]) => rows.map((row) => [[word], ...row] as const));
  for (const [organisers, edtf, title, status = 'CONFIRMED'] of [...own, ...JOINT])
    await ask('mutation ($input: CreateEventInput!) { createEvent(input: $input) { changeId } }', {
      input: {
        title,
        status,
        kind: 'OTHER',
        visibility: 'PUBLIC',
        date: { edtf },
        participations: organisers.map((word) => ({ role: 'ORGANISER', actorId: idOf(word) })),
      },
    });
}
