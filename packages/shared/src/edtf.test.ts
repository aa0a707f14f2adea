import fc from 'fast-check';
// @ts-expect-error the package has no types; the calls below state the types that we use
import oracle from 'edtf';
import { type EdtfReason, EdtfError, parseEdtf, PRECISIONS } from './edtf.js';

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const point = fc.oneof(year, month, day);
const qualified = fc.tuple(point, fc.constantFrom('', '?', '~', '%')).map((pair) => pair.join(''));
const ordered = fc
  .tuple(day, day)
  .filter(([a, b]) => a !== b)
  .map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));
const accepted = fc.oneof(
  qualified,
  season,
  fc.array(point, { minLength: 1, maxLength: 8 }).map((points) => `[${points.join(',')}]`),
  ordered.map(([a, b]) => `[${a}..${b}]`),
  point.map((p) => `[..${p}]`),
  point.map((p) => `[${p}..]`),
  ordered.map(([a, b]) => `${a}/${b}`),
  qualified.map((p) => `${p}/..`),
  qualified.map((p) => `${p}/`),
  fc.constantFrom('..', 'XXXX', '201X', '2018-XX', '2018-05-2X'),
);

function reasonOf(text: string): EdtfReason | 'ACCEPTED' {
  try {
    parseEdtf(text);
    return 'ACCEPTED';
  } catch (error) {
    if (error instanceof EdtfError) return error.reason;
    throw error;
  }
}

const plain = { open: false, approximate: false };

test.each([
  ['2018-05-24', '2018-05-24', '2018-05-24', 'DAY'],
  ['2018-06', '2018-06-01', '2018-06-30', 'MONTH'],
  ['2016-02', '2016-02-01', '2016-02-29', 'MONTH'],
  ['2015', '2015-01-01', '2015-12-31', 'YEAR'],
  ['2018-21', '2018-03-01', '2018-05-31', 'SEASON'],
  ['2018-22', '2018-06-01', '2018-08-31', 'SEASON'],
  ['2018-23', '2018-09-01', '2018-11-30', 'SEASON'],
  ['2019-24', '2019-12-01', '2020-02-29', 'SEASON'],
  ['[2016-10,2016-11]', '2016-10-01', '2016-11-30', 'ONE_OF'],
  ['[2015,2016-05,2018-05-24]', '2015-01-01', '2018-05-24', 'ONE_OF'],
  ['[2017-05-19..2018-05-24]', '2017-05-19', '2018-05-24', 'ONE_OF'],
  ['[2017..2018-05]', '2017-01-01', '2018-05-31', 'ONE_OF'],
  ['2018-05/2018-06', '2018-05-01', '2018-06-30', 'INTERVAL'],
  ['2018-05/2018-05', '2018-05-01', '2018-05-31', 'INTERVAL'],
  ['2018-06-15/2018-06', '2018-06-15', '2018-06-30', 'INTERVAL'],
  ['[2018-06-15..2018]', '2018-06-15', '2018-12-31', 'ONE_OF'],
])('%s lies from %s to %s', (edtf, earliest, latest, precision) => {
  expect(parseEdtf(edtf)).toEqual({ edtf, earliest, latest, precision, ...plain });
});

test.each([
  ['201X', '[2010..2019]'],
  ['20XX', '[2000..2099]'],
  ['2018-XX', '[2018-01..2018-12]'],
  ['2018-1X', '[2018-10..2018-12]'],
  ['201X-XX', '[2010-01..2019-12]'],
  ['2018-05-XX', '[2018-05-01..2018-05-31]'],
  ['2016-02-2X', '[2016-02-20..2016-02-29]'],
  ['2017-06-3X', '2017-06-30'],
  ['2018-XX-XX', '[2018-01-01..2018-12-31]'],
  ['XXXX-XX-XX', 'XXXX'],
])('reads the digits that %s leaves unspecified as %s', (short, range) => {
  expect(parseEdtf(short)).toEqual(parseEdtf(range));
});

test('a half-open range has no bound on its open side', () => {
  expect(parseEdtf('[..2018-05]')).toEqual({
    ...plain,
    edtf: '[..2018-05]',
    earliest: null,
    latest: '2018-05-31',
    precision: 'ONE_OF',
  });
  expect(parseEdtf('[2018-05..]')).toMatchObject({ earliest: '2018-05-01', latest: null, open: false });
});

test('distinguishes an open end from an unknown end', () => {
  const start = { earliest: '2018-05-01', latest: null, precision: 'INTERVAL', approximate: false };
  expect(parseEdtf('2018-05/..')).toEqual({ ...start, edtf: '2018-05/..', open: true });
  expect(parseEdtf('2018-05/')).toEqual({ ...start, edtf: '2018-05/', open: false });
  const none = { earliest: null, latest: null, precision: 'UNKNOWN', approximate: false };
  expect(parseEdtf('..')).toEqual({ ...none, edtf: '..', open: true });
  expect(parseEdtf('XXXX')).toEqual({ ...none, edtf: 'XXXX', open: false });
});

test('keeps a doubt in the text without moving a bound', () => {
  for (const mark of ['?', '~', '%']) {
    expect(parseEdtf(`2018-03-22${mark}`)).toEqual({
      edtf: `2018-03-22${mark}`,
      earliest: '2018-03-22',
      latest: '2018-03-22',
      precision: 'DAY',
      open: false,
      approximate: true,
    });
  }
  expect(parseEdtf('2018-05/2018-06~').approximate).toBe(true);
  expect(parseEdtf('2018-05?/..').approximate).toBe(true);
});

test('gives every spelling of a date the same canonical text', () => {
  expect(parseEdtf(' [2016-11, 2016-10,2016-11] ').edtf).toBe('[2016-10,2016-11]');
  expect(parseEdtf('[2018-05..2018-05]')).toEqual(parseEdtf('2018-05'));
  expect(parseEdtf('[2018-05]')).toEqual(parseEdtf('2018-05'));
  expect(parseEdtf('2018-05-24/2018-05-24')).toEqual(parseEdtf('2018-05-24'));
});

const refused: [EdtfReason, string[]][] = [
  [
    'NO_SUCH_DAY',
    [
      '2018-02-30',
      '2018-02-3X',
      '2017-02-29',
      '2018-04-31',
      '2018-05-00',
      '2018-05-32',
      '2018-05/2018-06-31',
    ],
  ],
  [
    'NO_SUCH_MONTH',
    ['2018-13', '2018-00', '2018-2X', '2018-20', '2018-25', '2018-21-01', '[2018-12,2018-13]'],
  ],
  ['YEAR_OUT_OF_RANGE', ['0000', '0XXX', '3XXX', '0999-12', '3000', '9999-01-01', '2018/3000']],
  ['REVERSED', ['2018-06/2018-05', '[2018-05-24..2018-05-23]', '2018/2017-12-31', '[2018-06..2018-05]']],
  ['TOO_LONG', ['2'.repeat(101), ' '.repeat(101), `[${'2018,'.repeat(40)}2018]`]],
  [
    'SYNTAX',
    [
      '',
      ' ',
      '24.05.2018',
      '2018-5',
      '18',
      '20180524',
      '2018-05-24T10:00',
      '2018-05-24Z',
      '201X-05',
      'XXXX-05',
      '2018-X2',
    ],
  ],
  [
    'SYNTAX',
    ['-2018', '+2018', 'Y12018', '...', '[]', '[..]', '[,]', '[2018,]', '[2018', '2018]', '{2018,2019}'],
  ],
  [
    'SYNTAX',
    ['[2018..2019..2020]', '[2018...2019]', '[2018..2019,2020]', '[2018?,2019]', '[2018,2019]~', '2018??'],
  ],
  ['SYNTAX', ['201X~', '201X/2020', '[201X,2021]', '20X8', 'X', '2018-XX-01', '2018XX']],
  [
    'SYNTAX',
    ['/', '../2018', '/2018', '2018/2019/2020', '2018/XXXX', '../..', '2018-05\u00002', '٢٠١٨', 'null'],
  ],
];
test.each(refused)('%s: %j', (reason, texts) => {
  expect(texts.map((text) => [text, reasonOf(text)])).toEqual(texts.map((text) => [text, reason]));
});

test('EdtfError holds the text, shortened to 40 characters', () => {
  const error = new EdtfError('SYNTAX', 'x'.repeat(1000));
  expect(error.text).toHaveLength(40);
  expect(error).toBeInstanceOf(Error);
});

test('reads any text or rejects it with a reason', () => {
  const alphabet = fc.string({ unit: fc.constantFrom(...'0123456789-./[],?~%X '), maxLength: 101 });
  fc.assert(
    fc.property(
      fc.oneof(alphabet, fc.string({ unit: 'binary' })),
      (text) => typeof reasonOf(text) === 'string',
    ),
    { numRuns: 2000 },
  );
});

test('canonical text has the same meaning and is canonical itself', () => {
  fc.assert(
    fc.property(accepted, (text) => {
      const date = parseEdtf(text);
      expect(parseEdtf(date.edtf)).toEqual(date);
      expect(PRECISIONS).toContain(date.precision);
      if (date.earliest && date.latest) expect(date.earliest <= date.latest).toBe(true);
    }),
  );
});

test('agrees with another EDTF library on the first and last day', () => {
  const dayAt = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : null);
  // That library takes the bounds of a set from its first and last member, and of a range from its start. So
  // we compare only sets of days in order.
  const days = fc.uniqueArray(day, { minLength: 2, maxLength: 8 });
  const both = fc.oneof(
    qualified,
    days.map((members) => `[${members.sort().join(',')}]`),
    point.map((p) => `[..${p}]`),
    point.map((p) => `[${p}..]`),
    ordered.map(([a, b]) => `${a}/${b}`),
    point.map((p) => `${p}/..`),
  );
  fc.assert(
    fc.property(both, (text) => {
      const other = oracle(text) as { min: number; max: number };
      const { earliest, latest } = parseEdtf(text);
      expect({ text, earliest, latest }).toEqual({
        text,
        earliest: dayAt(other.min),
        latest: dayAt(other.max),
      });
    }),
  );
});
