import { runsOf } from './missing-places.js';

describe('what is to be filled in on a page', () => {
  it('stands out from the rest of its sentence', () => {
    expect(runsOf('Odpowiada [do uzupełnienia: osoba], tel. [do uzupełnienia: numer]')).toEqual([
      { text: 'Odpowiada ', isMissing: false },
      { text: '[do uzupełnienia: osoba]', isMissing: true },
      { text: ', tel. ', isMissing: false },
      { text: '[do uzupełnienia: numer]', isMissing: true },
    ]);
  });

  it('is nothing where no bracket closes', () => {
    expect(runsOf('Zob. [1 i []')).toEqual([{ text: 'Zob. [1 i []', isMissing: false }]);
    expect(runsOf('')).toEqual([]);
  });
});
