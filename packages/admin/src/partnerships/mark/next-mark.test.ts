import { nextMark } from './next-mark.js';
import { PALETTE } from './partnership-colours.js';
import { PARTNERSHIP_SYMBOL_VALUES } from '../../graphql/enums.js';

describe('the mark of a new partnership', () => {
  it('has the first symbol and the first colour if none are taken', () => {
    expect(nextMark([])).toEqual({ symbol: 'CIRCLE', colour: PALETTE.BLUE.light });
  });

  it('skips symbols and colours that are taken, in any letter case', () => {
    const taken = [
      { symbol: 'CIRCLE', colour: PALETTE.BLUE.light.toLowerCase() },
      { symbol: 'SQUARE', colour: PALETTE.ORANGE.light },
    ] as const;
    expect(nextMark(taken)).toEqual({ symbol: 'TRIANGLE', colour: PALETTE.PURPLE.light });
  });

  it('is empty if all symbols and colours are taken', () => {
    const symbols = PARTNERSHIP_SYMBOL_VALUES.map((symbol) => ({ symbol, colour: null }));
    const colours = Object.values(PALETTE).map(({ light }) => ({ symbol: null, colour: light }));
    expect(nextMark([...symbols, ...colours])).toEqual({ symbol: null, colour: null });
  });
});
