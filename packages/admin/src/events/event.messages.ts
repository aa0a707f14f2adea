import { countPl, countEn, defineMessages } from '../ui/text/messages.js';

const ORDINALS_PL =
  'pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta jedenasta dwunasta trzynasta czternasta piętnasta szesnasta siedemnasta osiemnasta dziewiętnasta dwudziesta'.split(
    ' ',
  );
const ORDINALS_EN =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** `3 godz.`, `1 godz. 30 min`, `45 min`. */
function lasting(minutes: number, hour: string, minute: string): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && `${hours}\u00a0${hour}`, rest > 0 && `${rest}\u00a0${minute}`];
  return parts.filter(Boolean).join(' ');
}

/** Messages of the page of an event. */
export const eventMessages = defineMessages(
  {
    hours: 'Godziny',
    duration: 'Czas trwania',
    fromHour: (time: string) => `od ${time}`,
    untilHour: (time: string) => `do ${time}`,
    lasts: (minutes: number) => lasting(minutes, 'godz.', 'min'),
    partOf: (place: string) => `część: ${place}`,
    series: 'Cykl',
    edition: (n: number) => `${ORDINALS_PL[n - 1] ?? `${n}.`} edycja`,
    theme: 'Hasło przewodnie',
    topics: 'Tematy',
    audiences: 'Dla kogo',
    attendance: 'Ile osób przyszło',
    people: (n: number) => countPl(n, 'osoba', 'osoby', 'osób'),
    peopleAbout: (n: number) => `ok. ${countPl(n, 'osoba', 'osoby', 'osób')}`,
    peopleBetween: (min: number, max: number) => `od ${min} do ${countPl(max, 'osoby', 'osób', 'osób')}`,
    peopleAtLeast: (min: number) => `co najmniej ${countPl(min, 'osoba', 'osoby', 'osób')}`,
    peopleAtMost: (max: number) => `najwyżej ${countPl(max, 'osoba', 'osoby', 'osób')}`,
    bySource: 'słowami źródła',
    nobody: 'Nie wiadomo, kto bierze udział.',
    noOrganiser: 'Nie wiadomo, kto organizuje.',
    incomplete: 'Lista nie jest pełna (źródło pisze „m.in.”).',
    edit: 'Edytuj',
    changeStatus: 'Zmień stan; teraz: ',
    statusChanged: 'Zapisano',
    visibilityChoices: {
      INTERNAL: 'Niepubliczne',
      PUBLIC: 'Publiczne: po potwierdzeniu widzą wszyscy',
    },
    gaps: {
      date: 'termin',
      hours: 'godziny',
      venue: 'miejsce',
      attendance: 'ile osób przyszło',
      organiser: 'organizator',
    },
    details: 'Szczegóły',
    kind: 'Rodzaj',
    complete: 'Lista jest pełna.',
    archive: 'Usuń wydarzenie',
    archived: 'Wydarzenie usunięte. Można je przywrócić.',
    toCalendar: 'Kalendarz',
    notHere: 'Takiego wydarzenia tu nie ma albo nie jest dla Ciebie widoczne.',
  },
  {
    hours: 'Hours',
    duration: 'Duration',
    fromHour: (time: string) => `from ${time}`,
    untilHour: (time: string) => `until ${time}`,
    lasts: (minutes: number) => lasting(minutes, 'h', 'min'),
    partOf: (place: string) => `part of ${place}`,
    series: 'Tradition',
    edition: (n: number) => `${ORDINALS_EN[n - 1] ?? `No. ${n}:`} edition`,
    theme: 'Slogan',
    topics: 'Topics',
    audiences: 'For whom',
    attendance: 'How many came',
    people: (n: number) => countEn(n, 'person', 'people'),
    peopleAbout: (n: number) => `about ${countEn(n, 'person', 'people')}`,
    peopleBetween: (min: number, max: number) => `${min} to ${countEn(max, 'person', 'people')}`,
    peopleAtLeast: (min: number) => `at least ${countEn(min, 'person', 'people')}`,
    peopleAtMost: (max: number) => `at most ${countEn(max, 'person', 'people')}`,
    bySource: 'in the source’s words',
    nobody: 'Who takes part is not known.',
    noOrganiser: 'Who organises it is not known.',
    incomplete: 'The list is not complete (the source says “among others”).',
    edit: 'Edit',
    changeStatus: 'Change the state; now: ',
    statusChanged: 'Saved',
    visibilityChoices: {
      INTERNAL: 'Not public',
      PUBLIC: 'Public: seen by everybody once confirmed',
    },
    gaps: {
      date: 'date',
      hours: 'hours',
      venue: 'place',
      attendance: 'how many came',
      organiser: 'organiser',
    },
    details: 'Details',
    kind: 'Kind',
    complete: 'The list is complete.',
    archive: 'Remove the event',
    archived: 'Event removed. It can be restored.',
    toCalendar: 'Calendar',
    notHere: 'There is no such event, or you may not see it.',
  },
);
