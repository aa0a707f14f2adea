import { splitPlaceholders } from './placeholders.js';

describe('placeholders in the text of a page', () => {
  it('are separated from the rest of their sentence', () => {
    expect(splitPlaceholders('Odpowiada [do uzupełnienia: osoba], tel. [do uzupełnienia: numer]')).toEqual([
      { text: 'Odpowiada ', isPlaceholder: false },
      { text: '[do uzupełnienia: osoba]', isPlaceholder: true },
      { text: ', tel. ', isPlaceholder: false },
      { text: '[do uzupełnienia: numer]', isPlaceholder: true },
    ]);
  });

  it('need a pair of brackets with text between them', () => {
    expect(splitPlaceholders('Zob. [1 i []')).toEqual([{ text: 'Zob. [1 i []', isPlaceholder: false }]);
    expect(splitPlaceholders('')).toEqual([]);
  });
});
