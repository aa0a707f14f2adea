import { packLane, type CardBox, type CardSpec } from './pack-lane.js';

/** Pretends that each letter is seven pixels wide. */
const measure = (text: string) => 7 * text.length;
const card = (from: number, title = 'Zebranie', spec: Partial<CardSpec> = {}): CardSpec => ({
  kind: 'CARD',
  from,
  to: from + 5,
  day: '1',
  title,
  symbols: 0,
  ...spec,
});
const pack = (...cards: CardSpec[]) => packLane(cards, 1000, measure);
const overlap = (a: CardBox, b: CardBox) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('the cards of a lane', () => {
  it('start at their days, side by side if there is space', () => {
    const { boxes, height } = pack(card(0), card(300), card(310));
    expect(boxes.map(({ left }) => left)).toEqual([0, 300, 310]);
    expect([boxes[0]?.top, boxes[1]?.top === boxes[2]?.top]).toEqual([0, false]);
    expect(height).toBe(2 * 24 + 2);
  });

  it('never overlap or leave the lane', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      card((i * 137) % 990, 'Rozmowa o przestrzeni'.slice(0, 5 + (i % 17)), {
        kind: i % 3 ? 'CARD' : 'CHIP',
      }),
    );
    const { boxes } = pack(...many, card(500, 'Cały miesiąc', { kind: 'BAR', to: 650 }));
    expect(boxes).toHaveLength(41);
    for (const [i, box] of boxes.entries()) {
      expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
      expect(box.left >= 0 && box.left + box.width <= 1000).toBe(true);
    }
  });

  it('have one line if the title fits, otherwise two, and report a title that does not fit into two', () => {
    const { boxes } = pack(
      card(0),
      card(300, 'Rozmowa o przestrzeni wspólnej'),
      card(600, 'Rozmowa o komunikacji, zieleni i małej architekturze w naszej dzielnicy'),
    );
    expect(boxes.map(({ height, isCut }) => [height, isCut])).toEqual([
      [24, false],
      [39, false],
      [39, true],
    ]);
  });

  it('extend to the left of a day near the right margin', () => {
    const [first, last] = pack(card(0), card(990)).boxes;
    expect(first?.hangsLeft).toBe(false);
    expect([last?.hangsLeft, (last?.left ?? 0) + (last?.width ?? 0)]).toEqual([true, 995]);
  });

  it('span their possible period if they have no day', () => {
    const [bar] = pack(card(200, 'Święta', { kind: 'BAR', to: 370, day: '' })).boxes;
    expect([bar?.left, bar?.width]).toEqual([200, 170]);
  });

  it('are placed in the order that takes the least height', () => {
    // In order of days, the long bar would be third; placed first, it leaves the row below to all the others.
    const cards = [card(0), card(95), card(20, 'x', { kind: 'BAR', to: 900 }), card(190), card(285)];
    expect(pack(...cards).height).toBe(2 * 24 + 2);
  });
});
