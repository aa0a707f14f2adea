import { type EdtfDate, type EdtfPoint, readEdtf } from './edtf.js';

export type Locale = 'pl' | 'en';

/** The Polish cases that dates need: czerwiec, czerwca, czerwcem. */
type Case = 'nominative' | 'genitive' | 'instrumental';
/**
 * The parts that a point omits because the next point states them: "3 do 5 maja 2018", "maj lub czerwiec
 * 2018".
 */
type Omitted = 'NOTHING' | 'YEAR' | 'MONTH_AND_YEAR';

const MONTHS_PL: Record<Case, string[]> = {
  nominative:
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'.split(
      ' ',
    ),
  genitive:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
      ' ',
    ),
  instrumental:
    'styczniem lutym marcem kwietniem majem czerwcem lipcem sierpniem wrześniem październikiem listopadem grudniem'.split(
      ' ',
    ),
};
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ');
const SEASONS_PL: Record<Case, string[]> = {
  nominative: ['wiosna', 'lato', 'jesień', 'zima'],
  genitive: ['wiosny', 'lata', 'jesieni', 'zimy'],
  instrumental: ['wiosną', 'latem', 'jesienią', 'zimą'],
};
const SEASONS_EN = ['spring', 'summer', 'autumn', 'winter'];
const YEAR_PL: Record<Case, string> = { nominative: '', genitive: 'roku ', instrumental: 'rokiem ' };

const WORDS = {
  pl: {
    unknown: 'data nieznana',
    open: 'nadal',
    or: 'lub',
    earlier: 'lub wcześniej',
    later: 'lub później',
    between: ['między', 'a'],
    interval: ['od', 'do'],
    ongoing: 'nadal',
    endUnknown: 'koniec nieznany',
    probably: 'prawdopodobnie',
    about: 'około',
  },
  en: {
    unknown: 'date unknown',
    open: 'present',
    or: 'or',
    earlier: 'or earlier',
    later: 'or later',
    between: ['between', 'and'],
    interval: ['from', 'to'],
    ongoing: 'ongoing',
    endUnknown: 'end unknown',
    probably: 'probably',
    about: 'around',
  },
} as const;

/**
 * A date in words, as exact as it is known and no more: "22 marca 2018", "październik lub listopad 2016",
 * "między 19 maja 2017 a 24 maja 2018", "od maja do czerwca 2018", "około 22 marca 2018", "data nieznana".
 * The ends of a set belong to it, so a half-open one reads "maj 2018 lub wcześniej".
 *
 * @param date a parsed date, or EDTF text
 * @throws EdtfError when the text is not a date that `parseEdtf` accepts
 */
export function edtfText(date: EdtfDate | string, locale: Locale): string {
  const words = WORDS[locale];
  const parts = readEdtf(typeof date === 'string' ? date : date.edtf);
  switch (parts.kind) {
    case 'UNKNOWN':
      return words.unknown;
    case 'OPEN':
      return words.open;
    case 'POINT': {
      const about = qualified(parts.point, 'nominative', locale, 'NOTHING');
      return isDoubtful(parts.point) ? `${words.probably} ${about}` : about;
    }
    case 'ONE_OF':
      return joinedByOr(pointsText(parts.points, 'nominative', locale), words.or);
    case 'RANGE':
      return rangeText(parts.from, parts.to, locale);
    case 'INTERVAL':
      return intervalText(parts.from, parts.to, locale);
  }
}

function rangeText(from: EdtfPoint | null, to: EdtfPoint | null, locale: Locale): string {
  const words = WORDS[locale];
  if (from && to) {
    const [first, last] = pointsText([from, to], 'instrumental', locale);
    return `${words.between[0]} ${first} ${words.between[1]} ${last}`;
  }
  const bound = pointsText(
    [from, to].filter((point) => point !== null),
    'nominative',
    locale,
  );
  return `${bound.join('')} ${to ? words.earlier : words.later}`;
}

function intervalText(from: EdtfPoint, to: EdtfPoint | 'OPEN' | 'UNKNOWN', locale: Locale): string {
  const words = WORDS[locale];
  const [since, until] = words.interval;
  if (typeof to === 'string') {
    const probably = isDoubtful(from) ? `${words.probably} ` : '';
    const start = qualified(from, 'genitive', locale, 'NOTHING');
    return `${probably}${since} ${start}, ${to === 'OPEN' ? words.ongoing : words.endUnknown}`;
  }
  const probably = isDoubtful(from) || isDoubtful(to) ? `${words.probably} ` : '';
  const [start, end] = pointsText([from, to], 'genitive', locale);
  return `${probably}${since} ${start} ${until} ${end}`;
}

/** Each point in words; only the last one states the parts that all of them share. */
function pointsText(points: EdtfPoint[], grammar: Case, locale: Locale): string[] {
  const omitted = sharedParts(points);
  return points.map((point, index) =>
    qualified(point, grammar, locale, index < points.length - 1 ? omitted : 'NOTHING'),
  );
}

function sharedParts(points: EdtfPoint[]): Omitted {
  const [first] = points;
  const same = (of: (point: EdtfPoint) => unknown) =>
    points.every((point) => first && of(point) === of(first));
  if (points.some((point) => point.precision === 'YEAR') || !same(yearText)) return 'NOTHING';
  // "od maja do maja 2018" would read as a mistake.
  if (points.length === 2 && same((point) => point.edtf)) return 'NOTHING';
  const days = points.every((point) => point.precision === 'DAY');
  return days && same((point) => point.month) ? 'MONTH_AND_YEAR' : 'YEAR';
}

function qualified(point: EdtfPoint, grammar: Case, locale: Locale, omitted: Omitted): string {
  const about = point.qualifier === '~' || point.qualifier === '%';
  if (!about) return pointText(point, grammar, locale, omitted);
  return `${WORDS[locale].about} ${pointText(point, 'genitive', locale, omitted)}`;
}

function pointText(point: EdtfPoint, grammar: Case, locale: Locale, omitted: Omitted): string {
  const { precision, day } = point;
  if (precision === 'YEAR') return locale === 'pl' ? `${YEAR_PL[grammar]}${point.year}` : `${point.year}`;
  if (day !== null && omitted === 'MONTH_AND_YEAR') return `${day}`;
  const month = monthText(point, precision === 'DAY' ? 'genitive' : grammar, locale);
  const name = day === null ? month : `${day} ${month}`;
  return omitted === 'NOTHING' ? `${name} ${yearText(point)}` : name;
}

/** The name of the month or season. */
function monthText({ precision, month }: EdtfPoint, grammar: Case, locale: Locale): string {
  if (precision === 'SEASON') {
    return (locale === 'pl' ? SEASONS_PL[grammar] : SEASONS_EN)[(month ?? 0) - 21] ?? '';
  }
  return (locale === 'pl' ? MONTHS_PL[grammar] : MONTHS_EN)[(month ?? 0) - 1] ?? '';
}

/** A winter spans two years, so both are shown: "zima 2018/2019". */
function yearText({ year, month }: EdtfPoint): string {
  return month === 24 ? `${year}/${year + 1}` : `${year}`;
}

function isDoubtful(point: EdtfPoint): boolean {
  return point.qualifier === '?' || point.qualifier === '%';
}

function joinedByOr(texts: string[], or: string): string {
  return `${texts.slice(0, -1).join(', ')} ${or} ${texts.at(-1) ?? ''}`;
}
