import { matchedParts } from './matched-parts.js';

const marked = (text: string, typed: string) =>
  matchedParts(text, typed)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('matchedParts', () => {
  it.each([
    ['Przejdź do: maj 2027', 'maj', 'Przejdź do: [maj] 2027'],
    ['Dodaj wydarzenie w maju 2027', 'maj', 'Dodaj wydarzenie w [maj]u 2027'],
    ['maj 2027', 'maja', '[maj] 2027'],
    ['grudzień 2026', 'grudnia', '[grud]zień 2026'],
    ['Szkoła Podstawowa nr 267', 'szk 267', '[Szk]oła Podstawowa nr [267]'],
    ['Świetlica', 'swiet', '[Świet]lica'],
    ['Kalendarz', 'partnerzy', 'Kalendarz'],
    ['nr 2670', '267', 'nr [267]0'],
    ['19.12.2026', '19.12', '[19].[12].2026'],
  ])('in “%s”, for the typed “%s”, marks %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('marks nothing before anything is typed', () => {
    expect(marked('Kalendarz', '')).toBe('Kalendarz');
  });
});
