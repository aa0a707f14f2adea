import { romanValue } from '../roman-numerals.js';

/** Each month in every form in which people write it: styczeń, stycznia, styczniu, sty; January, Jan. */
const MONTHS = [
  'styczen stycznia styczniu sty january jan',
  'luty lutego lutym lut february feb',
  'marzec marca marcu mar march',
  'kwiecien kwietnia kwietniu kwi april apr',
  'maj maja maju may',
  'czerwiec czerwca czerwcu cze june jun',
  'lipiec lipca lipcu lip july jul',
  'sierpien sierpnia sierpniu sie august aug',
  'wrzesien wrzesnia wrzesniu wrz september sept sep',
  'pazdziernik pazdziernika pazdzierniku paz october oct',
  'listopad listopada listopadzie lis november nov',
  'grudzien grudnia grudniu gru december dec',
].map((forms) => forms.split(' '));

const WEEKDAYS = [
  'poniedzialek poniedzialku pon pn monday mon',
  'wtorek wtorku wto wt tuesday tue tues',
  'sroda srode sro sr wednesday wed',
  'czwartek czwartku czw cz thursday thu thur thurs',
  'piatek piatku pia pt friday fri',
  'sobota sobote sob sb saturday sat',
  'niedziela niedziele niedz ndz nd sunday sun',
].map((forms) => forms.split(' '));

const SEASONS = [
  'wiosna wiosne spring',
  'lato latem summer',
  'jesien jesienia autumn fall',
  'zima zime winter',
].map((forms) => forms.split(' '));

const RELATIVE: Readonly<Record<string, number>> = {
  wczoraj: -1,
  yesterday: -1,
  dzis: 0,
  dzisiaj: 0,
  today: 0,
  jutro: 1,
  tomorrow: 1,
  pojutrze: 2,
};

/** The text that the words below are looked up in: lower case, no diacritics, one kind of dash and of space. */
export function plainText(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** 1–12 for the name of a month in any form, or its Roman numeral; null for any other word. */
export function monthOf(word: string): number | null {
  const named = MONTHS.findIndex((forms) => forms.includes(word)) + 1;
  const number = named || romanValue(word) || 0;
  return number >= 1 && number <= 12 ? number : null;
}

/** The name of the only month that begins with these letters, at least three: „grud”; any other word as it is. */
export function completeMonth(word: string): string {
  const begun = MONTHS.filter((forms) => forms.some((form) => form.startsWith(word)));
  return word.length >= 3 && begun.length === 1 ? (begun[0]?.[0] ?? word) : word;
}

/** 1 = Monday … 7 = Sunday; null for a word that is no day of the week. */
export function weekdayNumber(word: string): number | null {
  return WEEKDAYS.findIndex((forms) => forms.includes(word)) + 1 || null;
}

/** The number of a season in EDTF, 21–24; null for any other word. */
export function seasonOf(word: string): number | null {
  const index = SEASONS.findIndex((forms) => forms.includes(word));
  return index < 0 ? null : index + 21;
}

/** How many days from today: 1 for „jutro”; null for any other word. */
export function daysFromToday(word: string): number | null {
  return Object.hasOwn(RELATIVE, word) ? (RELATIVE[word] ?? null) : null;
}
