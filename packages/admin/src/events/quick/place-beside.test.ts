import { placeBeside } from './place-beside.js';

const within = { left: 200, right: 1400, top: 100, bottom: 900, width: 1200 };
const card = { width: 468, height: 420 };
const day = (left: number, top: number) => ({ left, right: left + 160, top, bottom: top + 120, width: 160 });

describe('placeBeside', () => {
  it('places the card to the right of a day', () => {
    expect(placeBeside(day(300, 200), within, card, 900)).toEqual({ left: 268, top: 100 });
  });

  it('places the card to the left if there is no space on the right', () => {
    expect(placeBeside(day(1200, 200), within, card, 900)).toEqual({ left: 524, top: 100 });
  });

  it('places the card below the day if there is no space on either side', () => {
    const narrow = { ...within, right: 800, width: 600 };
    expect(placeBeside(day(450, 200), narrow, card, 900)).toEqual({ left: 132, top: 228 });
  });

  it('keeps the bottom of the card within the window', () => {
    expect(placeBeside(day(300, 780), within, card, 900)).toEqual({ left: 268, top: 364 });
  });
});
