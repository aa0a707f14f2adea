import fc from 'fast-check';
import { edtfText } from './edtf-text.js';
import { parseEdtf } from './edtf.js';

test.each([
  ['2018-03-22', '22 marca 2018', '22 March 2018'],
  ['2018-05-01', '1 maja 2018', '1 May 2018'],
  ['2018-06', 'czerwiec 2018', 'June 2018'],
  ['2015', '2015', '2015'],
  ['2018-21', 'wiosna 2018', 'spring 2018'],
  ['2018-24', 'zima 2018/2019', 'winter 2018/2019'],
  ['[2016-10,2016-11]', 'październik lub listopad 2016', 'October or November 2016'],
  [
    '[2016-10,2016-11,2016-12]',
    'październik, listopad lub grudzień 2016',
    'October, November or December 2016',
  ],
  ['[2015-12,2016-01]', 'grudzień 2015 lub styczeń 2016', 'December 2015 or January 2016'],
  ['[2018-05-19,2018-05-24]', '19 lub 24 maja 2018', '19 or 24 May 2018'],
  ['[2018-05-19,2018-06-02]', '19 maja lub 2 czerwca 2018', '19 May or 2 June 2018'],
  ['[2016,2017]', '2016 lub 2017', '2016 or 2017'],
  ['[2016,2016-05]', '2016 lub maj 2016', '2016 or May 2016'],
  ['[2018-23,2018-24]', 'jesień 2018 lub zima 2018/2019', 'autumn 2018 or winter 2018/2019'],
  ['[2017-05-19..2018-05-24]', 'między 19 maja 2017 a 24 maja 2018', 'between 19 May 2017 and 24 May 2018'],
  ['[2018-05..2018-07]', 'między majem a lipcem 2018', 'between May and July 2018'],
  ['[2016..2018]', 'między rokiem 2016 a rokiem 2018', 'between 2016 and 2018'],
  ['[2017-21..2018-23]', 'między wiosną 2017 a jesienią 2018', 'between spring 2017 and autumn 2018'],
  ['[..2018-05-24]', '24 maja 2018 lub wcześniej', '24 May 2018 or earlier'],
  ['[..2018-05]', 'maj 2018 lub wcześniej', 'May 2018 or earlier'],
  ['[2018-05..]', 'maj 2018 lub później', 'May 2018 or later'],
  ['2018-05/2018-06', 'od maja do czerwca 2018', 'from May to June 2018'],
  ['2017-12/2018-02', 'od grudnia 2017 do lutego 2018', 'from December 2017 to February 2018'],
  ['2018-05-03/2018-05-05', 'od 3 do 5 maja 2018', 'from 3 to 5 May 2018'],
  ['2018-05-31/2018-06-01', 'od 31 maja do 1 czerwca 2018', 'from 31 May to 1 June 2018'],
  ['2018-05/2018-05', 'od maja 2018 do maja 2018', 'from May 2018 to May 2018'],
  ['2016/2018', 'od roku 2016 do roku 2018', 'from 2016 to 2018'],
  ['2018-05/..', 'od maja 2018, nadal', 'from May 2018, ongoing'],
  ['2018-05/', 'od maja 2018, koniec nieznany', 'from May 2018, end unknown'],
  ['2018-03-22~', 'około 22 marca 2018', 'around 22 March 2018'],
  ['2018-06~', 'około czerwca 2018', 'around June 2018'],
  ['2015~', 'około roku 2015', 'around 2015'],
  ['2018-06?', 'prawdopodobnie czerwiec 2018', 'probably June 2018'],
  ['2018-06%', 'prawdopodobnie około czerwca 2018', 'probably around June 2018'],
  ['2018-05~/2018-06', 'od około maja do czerwca 2018', 'from around May to June 2018'],
  ['2018-05/2018-06?', 'prawdopodobnie od maja do czerwca 2018', 'probably from May to June 2018'],
  ['..', 'nadal', 'present'],
  ['XXXX', 'data nieznana', 'date unknown'],
])('%s reads "%s" and "%s"', (edtf, polish, english) => {
  expect([edtfText(edtf, 'pl'), edtfText(parseEdtf(edtf), 'en')]).toEqual([polish, english]);
});

test('names months as the platform’s locale data does', () => {
  for (let month = 1; month <= 12; month += 1) {
    const edtf = `2018-${String(month).padStart(2, '0')}`;
    const ninth = new Date(Date.UTC(2018, month - 1, 9));
    const named = (locale: string, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(ninth);
    expect(edtfText(edtf, 'pl')).toBe(`${named('pl', { month: 'long' })} 2018`);
    expect(edtfText(`${edtf}-09`, 'pl')).toBe(
      named('pl', { day: 'numeric', month: 'long', year: 'numeric' }),
    );
    expect(edtfText(edtf, 'en')).toBe(`${named('en', { month: 'long' })} 2018`);
  }
});

test('uses the instrumental case after "między"', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2018-${String(index + 1).padStart(2, '0')}`);
  expect(months.map((month) => edtfText(`[${month}..2019]`, 'pl').split(' ')[1]).join(' ')).toBe(
    'styczniem lutym marcem kwietniem majem czerwcem lipcem sierpniem wrześniem październikiem listopadem grudniem',
  );
});

test('never adds a day to a date that has none', () => {
  const vague = fc
    .tuple(fc.integer({ min: 1000, max: 2999 }), fc.constantFrom('', '-05', '-12', '-21', '-24'))
    .map((pair) => pair.join(''));
  const dates = fc.oneof(
    vague,
    fc.tuple(vague, vague).map((pair) => `[${pair.join(',')}]`),
    vague.map((text) => `${text}/..`),
    vague.map((text) => `[..${text}]`),
    vague.map((text) => `${text}~`),
  );
  fc.assert(
    fc.property(dates, fc.constantFrom<'pl' | 'en'>('pl', 'en'), (edtf, locale) => {
      expect(edtfText(edtf, locale)).not.toMatch(/(?<!\d)\d{1,2}(?!\d)/);
    }),
  );
});

test('throws for text that is not a date', () => {
  expect(() => edtfText('2018-02-30', 'pl')).toThrow('NO_SUCH_DAY');
});
