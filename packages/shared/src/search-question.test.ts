import { searchQuestion } from './search-question.js';

test('a query without searchable characters asks for nothing', () => {
  for (const query of ['', '   ', '%', '_', '\\', '"', 'nr', '„im.”', '\0', '\u202e']) {
    expect([query, searchQuestion(query)]).toEqual([query, null]);
  }
});

test('a query asks for at most eight words, each once', () => {
  expect(searchQuestion('sady Sady SADY')?.typed).toHaveLength(1);
  expect(searchQuestion('ab cd ef gh ij kl mn op qr st')?.typed).toHaveLength(8);
});
