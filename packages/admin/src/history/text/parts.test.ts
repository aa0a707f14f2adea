import { differingParts, listParts } from './parts.js';

const entry = (key: string, text = key) => ({ key, text });

describe('two lists', () => {
  it('differ by what was taken away and what was entered', () => {
    expect(listParts([entry('a'), entry('b')], [entry('b'), entry('c')])).toEqual([
      { before: 'a', after: null },
      { before: null, after: 'c' },
    ]);
  });

  it('tell of an entry that changed as one', () => {
    expect(listParts([entry('a', 'a od 2016')], [entry('a', 'a od 2017')])).toEqual([
      { before: 'a od 2016', after: 'a od 2017' },
    ]);
  });

  it('of another order alone differ by nothing', () => {
    expect(listParts([entry('a'), entry('b')], [entry('b'), entry('a')])).toEqual([]);
  });
});

describe('two texts', () => {
  it('that are short are told whole', () => {
    expect(differingParts('22 111', '22 222')).toEqual({ before: '22 111', after: '22 222' });
  });

  const beginning =
    'Szkoła prowadzi klub dla mieszkańców osiedla i co roku przygotowuje wspólny piknik. '.repeat(3);
  const ending = ' Zgłoszenia przyjmuje sekretariat, a miejsce na boisku wskazuje dyrekcja.'.repeat(3);

  it('that are long are told by where they differ, in whole words', () => {
    const { before, after } = differingParts(
      `${beginning}Wstęp wolny.${ending}`,
      `${beginning}Wstęp płatny.${ending}`,
    );
    expect(before).toMatch(/^… .*Wstęp wolny\..* …$/);
    expect(after).toMatch(/^… .*Wstęp płatny\..* …$/);
    expect(before.length).toBeLessThan(120);
    expect(before.replace('wolny', 'płatny')).toBe(after);
  });

  it('of which one goes on differ at the end', () => {
    const { before, after } = differingParts(beginning, `${beginning}Wstęp wolny.`);
    expect(after).toMatch(/^… .* Wstęp wolny\.$/);
    expect(before.endsWith('piknik.')).toBe(true);
  });

  it('of which one begins sooner differ at the beginning', () => {
    const { before, after } = differingParts(ending.trim(), `Nowość! ${ending.trim()}`);
    expect(after).toMatch(/^Nowość! Zgłoszenia .* …$/);
    expect(before).toMatch(/^Zgłoszenia .* …$/);
  });

  it('that have nothing in common are told as far as they go', () => {
    const { before, after } = differingParts('a '.repeat(500).trim(), 'b');
    expect(before).toMatch(/^a a .* …$/);
    expect(after).toBe('b');
  });
});
