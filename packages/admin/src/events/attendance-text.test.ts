import { attendanceText } from './attendance-text.js';

const words = {
  people: (n: number) => `${n}`,
  peopleAbout: (n: number) => `ok. ${n}`,
  peopleBetween: (min: number, max: number) => `${min}–${max}`,
  peopleAtLeast: (min: number) => `≥ ${min}`,
  peopleAtMost: (max: number) => `≤ ${max}`,
};
const said = (min: number | null, max: number | null, wording: string | null = null) =>
  attendanceText({ min, max, wording }, words);

test('attendance is shown as exactly as it is known', () => {
  expect(said(150, 150)).toBe('150');
  expect(said(150, 150, 'około 150 osób')).toBe('ok. 150');
  expect(said(100, 150, 'ponad sto')).toBe('100–150');
  expect(said(100, null)).toBe('≥ 100');
  expect(said(null, 40)).toBe('≤ 40');
});

test('zero attendance is a number, and attendance without a number is shown in the source’s wording', () => {
  expect(said(0, 0)).toBe('0');
  expect(said(null, null, 'tłumy')).toBe('„tłumy”');
});
