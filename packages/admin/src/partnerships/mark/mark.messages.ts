import type { PartnershipSymbol } from '../../graphql/operations.js';
import { defineMessages } from '../../ui/text/messages.js';
import type { PALETTE } from './partnership-colours.js';

const symbolsPl: Record<PartnershipSymbol, string> = {
  CIRCLE: 'koło',
  TRIANGLE: 'trójkąt',
  SQUARE: 'kwadrat',
  DIAMOND: 'romb',
  HEXAGON: 'sześciokąt',
  STAR: 'gwiazda',
  CROSS: 'krzyż',
  RING: 'pierścień',
};
const symbolsEn: Record<PartnershipSymbol, string> = {
  CIRCLE: 'circle',
  TRIANGLE: 'triangle',
  SQUARE: 'square',
  DIAMOND: 'diamond',
  HEXAGON: 'hexagon',
  STAR: 'star',
  CROSS: 'cross',
  RING: 'ring',
};
const coloursPl: Record<keyof typeof PALETTE, string> = {
  BLUE: 'niebieski',
  ORANGE: 'pomarańczowy',
  PURPLE: 'fioletowy',
  GREEN: 'zielony',
  TEAL: 'morski',
  PINK: 'różowy',
  RED: 'czerwony',
};
const coloursEn: Record<keyof typeof PALETTE, string> = {
  BLUE: 'blue',
  ORANGE: 'orange',
  PURPLE: 'purple',
  GREEN: 'green',
  TEAL: 'teal',
  PINK: 'pink',
  RED: 'red',
};

/** Names of the symbols and colours of partnerships. */
export const markMessages = defineMessages(
  {
    symbols: symbolsPl,
    colours: coloursPl,
    symbol: 'Symbol',
    colour: 'Kolor',
    ownColour: 'własny',
    joint: 'Całej sieci',
    sameMark: (names: string) => `Taki sam znak ma już: ${names}.`,
  },
  {
    symbols: symbolsEn,
    colours: coloursEn,
    symbol: 'Symbol',
    colour: 'Colour',
    ownColour: 'its own',
    joint: 'Of the whole network',
    sameMark: (names: string) => `Already the mark of: ${names}.`,
  },
);
