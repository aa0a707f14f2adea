import { differingParts, listParts } from './parts.js';

const entry = (key: string, text = key) => ({ key, text });

describe('the difference between two lists', () => {
  it('contains the removed and the added entries', () => {
    expect(listParts([entry('a'), entry('b')], [entry('b'), entry('c')])).toEqual([
      { before: 'a', after: null },
      { before: null, after: 'c' },
    ]);
  });

  it('pairs the texts of a changed entry', () => {
    expect(listParts([entry('a', 'a od 2016')], [entry('a', 'a od 2017')])).toEqual([
      { before: 'a od 2016', after: 'a od 2017' },
    ]);
  });

  it('is empty if only the order differs', () => {
    expect(listParts([entry('a'), entry('b')], [entry('b'), entry('a')])).toEqual([]);
  });
});

describe('the difference between two texts', () => {
  it('shows short texts in full', () => {
    expect(differingParts('22 111', '22 222')).toEqual({ before: '22 111', after: '22 222' });
  });

  const beginning =
    'Szkoła prowadzi klub dla mieszkańców osiedla i co roku przygotowuje wspólny piknik. '.repeat(3);
  const ending = ' Zgłoszenia przyjmuje sekretariat, a miejsce na boisku wskazuje dyrekcja.'.repeat(3);

  it('shows only the differing part of long texts, in whole words', () => {
    const { before, after } = differingParts(
      `${beginning}Wstęp wolny.${ending}`,
      `${beginning}Wstęp płatny.${ending}`,
    );
    expect(before).toMatch(/^… .*Wstęp wolny\..* …$/);
    expect(after).toMatch(/^… .*Wstęp płatny\..* …$/);
    expect(before.length).toBeLessThan(120);
    expect(before.replace('wolny', 'płatny')).toBe(after);
  });

  it('shows the end if one text is longer', () => {
    const { before, after } = differingParts(beginning, `${beginning}Wstęp wolny.`);
    expect(after).toMatch(/^… .* Wstęp wolny\.$/);
    expect(before.endsWith('piknik.')).toBe(true);
  });

  it('shows the beginning if one text starts earlier', () => {
    const { before, after } = differingParts(ending.trim(), `Nowość! ${ending.trim()}`);
    expect(after).toMatch(/^Nowość! Zgłoszenia .* …$/);
    expect(before).toMatch(/^Zgłoszenia .* …$/);
  });

  it('cuts texts that have nothing in common', () => {
    const { before, after } = differingParts('a '.repeat(500).trim(), 'b');
    expect(before).toMatch(/^a a .* …$/);
    expect(after).toBe('b');
  });
});
