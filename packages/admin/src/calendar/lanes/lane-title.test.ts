import { firstWords, titleInLane } from './lane-title.js';

describe('the title of an event in its lane', () => {
  it('omits the name of the partnership at its end', () => {
    expect(titleInLane('Spotkanie świąteczne: Marymont-Kaskada', 'Marymont-Kaskada')).toBe(
      'Spotkanie świąteczne',
    );
    expect(titleInLane('Planowanie – Sady Żoliborskie', 'Sady Żoliborskie')).toBe('Planowanie');
  });

  it('stays complete if the name is part of the sentence or the whole title', () => {
    expect(titleInLane('Piknik w Sady Żoliborskie', 'Sady Żoliborskie')).toBe('Piknik w Sady Żoliborskie');
    expect(titleInLane('Sady Żoliborskie', 'Sady Żoliborskie')).toBe('Sady Żoliborskie');
    expect(titleInLane('Piknik: Rudawka', '')).toBe('Piknik: Rudawka');
  });
});

describe('the first words of a title', () => {
  const within = (letters: number) => (text: string) => text.length <= letters;

  it('are as many as fit, and at least one', () => {
    expect(firstWords('Narada koordynatorów', within(30))).toBe('Narada koordynatorów');
    expect(firstWords('Narada koordynatorów', within(10))).toBe('Narada');
    expect(firstWords('Podsumowanie półrocza', within(5))).toBe('Podsumowanie');
  });

  it('are more than one if the first is very short', () => {
    expect(firstWords('Jak sfinansować pomysł', within(5))).toBe('Jak sfinansować');
  });

  it('do not end with a preposition', () => {
    expect(firstWords('Rozmowa o barierach', within(10))).toBe('Rozmowa');
  });
});
