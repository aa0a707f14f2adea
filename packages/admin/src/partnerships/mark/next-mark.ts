import type { PartnershipSymbol } from '../../graphql/operations.js';
import { PARTNERSHIP_SYMBOL_VALUES } from '../../graphql/enums.js';
import { isSameColour, PALETTE } from './partnership-colours.js';

interface Mark {
  readonly symbol: PartnershipSymbol | null;
  readonly colour: string | null;
}

/** The first symbol and the first palette colour that no partnership uses yet; null if all are taken. */
export function nextMark(taken: readonly Mark[]): Mark {
  const symbol = PARTNERSHIP_SYMBOL_VALUES.find((each) => !taken.some((mark) => mark.symbol === each));
  const colours = Object.values(PALETTE).map(({ light }) => light);
  const colour = colours.find(
    (each) => !taken.some((mark) => mark.colour !== null && isSameColour(mark.colour, each)),
  );
  return { symbol: symbol ?? null, colour: colour ?? null };
}
