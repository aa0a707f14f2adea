import { isNumber, isSignificant, isTelephone, telephoneOf, wordsOf } from './name-words.js';
import { stems } from './polish-stems.js';
import { MEANT, slipsOf, STEM } from './search-words.js';

const MAX_WORDS = 8;
/** A word of so many letters may be two that somebody joined. */
const LEAST_JOINED = 7;
const MOST_JOINED = 40;
const LEAST_PART = 3;

/** Words for the kind of a thing, which people add although its name has none: „zespół Travelling Band”. */
const SPARE = new Set(
  (
    'partnerstwo zespol firma hurtownia sklep salon klub grupa kolo stowarzyszenie fundacja organizacja instytucja ' +
    'przedsiebiorstwo spolka zoo osiedle dzielnica miejsce wydarzenie impreza pod przed'
  )
    .split(' ')
    .flatMap(stems),
);

/** One thing that a lexeme may be: the lexeme itself, or one that begins with it. */
export interface Term {
  readonly lexeme: string;
  readonly isBeginning: boolean;
}
/** Terms that must all match. */
type AllOf = readonly Term[];
/** One word of a query: any of these must match. */
export interface WordQuestion {
  readonly anyOf: readonly AllOf[];
}
/** Words that must all match. */
export type Words = readonly WordQuestion[];

/** What a query asks of a thing's lexemes, from the strictest to the most lenient. */
export interface SearchQuestion {
  /** Every word as it is typed, as the beginning of a word of a name. */
  readonly typed: Words;
  /** Every word by its stems, short form or initials. */
  readonly stems: Words;
  /** The same, or two words written as one, or a slip of the finger: `slips` of the word at the same place. */
  readonly forgiving: Words;
  readonly slips: readonly (readonly string[])[];
  /** Without words that may be spare, or with two neighbours as one word; each alternative suffices. */
  readonly others: readonly Words[];
}

/** @returns null if the text has nothing to search for */
export function searchQuestion(text: string): SearchQuestion | null {
  const telephone = telephoneOf(text);
  const all = telephone === null ? [...new Set(wordsOf(text))] : [telephone];
  const significant = all.filter(isSignificant);
  const words = (significant.length > 0 ? significant : all).slice(0, MAX_WORDS);
  if (words.length === 0) return null;
  const needed = words.filter((word) => !isSpare(word));
  const isSparing = needed.length > 0 && needed.length < words.length && !words.some(isNumber);
  return {
    typed: words.map((word) => ({ anyOf: [[asTyped(word)]] })),
    stems: words.map(byStem),
    forgiving: words.map((word) => ({ anyOf: [...byStem(word).anyOf, ...halvesOf(word)] })),
    slips: words.map(forgivenSlips),
    others: [...(isSparing ? [needed.map(byStem)] : []), ...withNeighboursJoined(all.slice(0, MAX_WORDS))],
  };
}

function asTyped(word: string): Term {
  return { lexeme: word, isBeginning: !isNumber(word) || isTelephone(word) };
}

function byStem(word: string): WordQuestion {
  if (isNumber(word)) return { anyOf: [[asTyped(word)]] };
  const beginnings = ['', MEANT].map((mark) => ({ lexeme: mark + word, isBeginning: true }));
  const wholes = stems(word).flatMap((stem) => ['', MEANT, STEM].map((mark) => mark + stem));
  return {
    anyOf: [...beginnings, ...wholes.map((lexeme) => ({ lexeme, isBeginning: false }))].map((term) => [term]),
  };
}

function isSpare(word: string): boolean {
  return stems(word).some((stem) => SPARE.has(stem));
}

/** A Latin word as two words that somebody joined: „galeriażoliborz”. */
function halvesOf(word: string): AllOf[] {
  if (word.length < LEAST_JOINED || word.length > MOST_JOINED || !/^[a-z]+$/.test(word)) return [];
  const found: AllOf[] = [];
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1)
    found.push([
      { lexeme: word.slice(0, at), isBeginning: false },
      { lexeme: word.slice(at), isBeginning: true },
    ]);
  return found;
}

/** The words with two neighbours as one that somebody split: „mary mont”, „ze spół”. */
function withNeighboursJoined(words: readonly string[]): Words[] {
  return words.slice(1).flatMap((word, i) => {
    const before = words[i] as string;
    if (isNumber(word) || isNumber(before)) return [];
    const joined = { lexeme: before + word, isBeginning: true };
    const others = words.filter((each, at) => at !== i && at !== i + 1 && isSignificant(each, at));
    return [[{ anyOf: [[joined]] }, ...others.map(byStem)]];
  });
}

function forgivenSlips(word: string): readonly string[] {
  if (isNumber(word)) return [];
  const others = stems(word).filter((stem) => stem !== word);
  return [...new Set([...slipsOf(word), ...others.flatMap((stem) => slipsOf(STEM + stem))])];
}

/** A question as the database takes it: `tsquery` as text, and the slips of each word with its place, from 1. */
export interface SearchBinds {
  readonly typed: string;
  readonly stems: string;
  readonly forgiving: readonly string[];
  readonly places: readonly number[];
  readonly slips: readonly string[];
  readonly others: string;
}

export function searchBinds({
  typed,
  stems: byStems,
  forgiving,
  slips,
  others,
}: SearchQuestion): SearchBinds {
  return {
    typed: allWords(typed),
    stems: allWords(byStems),
    forgiving: forgiving.map(anyAlternative),
    places: slips.flatMap((of, i) => of.map(() => i + 1)),
    slips: slips.flat(),
    others: others.map((words) => `(${allWords(words)})`).join(' | '),
  };
}

function allWords(words: Words): string {
  return words.map((word) => `(${anyAlternative(word)})`).join(' & ');
}

function anyAlternative({ anyOf }: WordQuestion): string {
  return anyOf.map((all) => `(${all.map(termText).join(' & ')})`).join(' | ');
}

/** No lexeme has a quote in it. */
function termText({ lexeme, isBeginning }: Term): string {
  return `'${lexeme}'${isBeginning ? ':*' : ''}`;
}
