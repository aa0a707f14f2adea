import { splitPlaceholders } from './placeholders.js';

describe('what is to be filled in on a page', () => {
  it('stands out from the rest of its sentence', () => {
    expect(splitPlaceholders('Odpowiada [do uzupełnienia: osoba], tel. [do uzupełnienia: numer]')).toEqual([
      { text: 'Odpowiada ', isPlaceholder: false },
      { text: '[do uzupełnienia: osoba]', isPlaceholder: true },
      { text: ', tel. ', isPlaceholder: false },
      { text: '[do uzupełnienia: numer]', isPlaceholder: true },
    ]);
  });

  it('is nothing where no bracket closes', () => {
    expect(splitPlaceholders('Zob. [1 i []')).toEqual([{ text: 'Zob. [1 i []', isPlaceholder: false }]);
    expect(splitPlaceholders('')).toEqual([]);
  });
});
