/**
 * An item before it has a position: a card on a day, a bar over the time in which an event may fall, or a
 * chip.
 */
export interface CardSpec {
  readonly kind: 'CARD' | 'BAR' | 'CHIP';
  /** Start and end of the day or time, in pixels. */
  readonly from: number;
  readonly to: number;
  /** The number of the day, `24`; empty if the day is not known. */
  readonly day: string;
  readonly title: string;
  /** Width of the symbols before the title, in pixels. */
  readonly symbols: number;
}

export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether the card extends to the left of its day, because it is near the right margin. */
  readonly hangsLeft: boolean;
  /** Whether the title does not fit and ends in an ellipsis. */
  readonly isCut: boolean;
}

export interface PackedLane {
  /** In the order of the input. */
  readonly boxes: readonly CardBox[];
  readonly height: number;
}

/** Returns the width of a text in pixels, as the browser draws it on a card. */
export type TextMeasure = (text: string) => number;

interface CardSize {
  readonly width: number;
  readonly height: number;
  readonly isCut: boolean;
}

type Placeable = CardBox & { readonly index: number };

const ONE_LINE = 24;
const TWO_LINES = 39;
const GAP = 2;
/**
 * Border and padding of a card, with a margin: the browser may break a line slightly earlier than measured.
 */
const PADDING = 20;
const CHIP_PADDING = 16;
const MAX_CHIP = 112;
const MIN_BAR = 60;
const CUT_COST = 6;
const MAX_SWAPS = 400;
/** Upper bound of swaps × cards², so that a lane of hundreds of cards does not block the screen. */
const SWAP_BUDGET = 200_000;
const WIDTHS = [130, 152, 178, 204];

const ORDERS: readonly ((a: Placeable, b: Placeable) => number)[] = [
  (a, b) => a.left - b.left,
  (a, b) => b.height - a.height || a.left - b.left,
  (a, b) => b.width - a.width || a.left - b.left,
  (a, b) => a.width - b.width || a.left - b.left,
  (a, b) => a.left + a.width - (b.left + b.width),
  (a, b) => a.height - b.height || a.left - b.left,
];

/**
 * Places the cards so that none overlap. Tries several orders and card widths, and keeps the lowest layout.
 */
export function packLane(cards: readonly CardSpec[], width: number, measure: TextMeasure): PackedLane {
  let best: readonly Placeable[] = [];
  let lowest: PackedLane = { boxes: [], height: 0 };
  const offer = (ordered: readonly Placeable[]) => {
    const packed = packInOrder(ordered);
    if (best.length > 0 && costOf(packed) >= costOf(lowest)) return;
    [best, lowest] = [ordered, packed];
  };
  for (const maxWidth of WIDTHS) {
    const placeable = cards.map((card, index) => ({ ...boxOf(card, maxWidth, width, measure), index }));
    for (const order of ORDERS) offer(placeable.toSorted(order));
  }
  // Small changes to the best order. The steps must differ from each other, and be the same in every run.
  const n = cards.length;
  for (let i = 1; n > 1 && i <= Math.min(MAX_SWAPS, SWAP_BUDGET / (n * n)); i += 1)
    offer(moved(best, (i * 7) % n, (i * 13 + Math.floor(i / n)) % n));
  return lowest;
}

function moved(ordered: readonly Placeable[], from: number, to: number): readonly Placeable[] {
  const [item] = ordered.slice(from, from + 1);
  return item ? ordered.toSpliced(from, 1).toSpliced(to, 0, item) : ordered;
}

/** The height in pixels, plus a penalty for each cut title: a readable title is worth a little height. */
function costOf({ boxes, height }: PackedLane): number {
  return height + CUT_COST * boxes.filter(({ isCut }) => isCut).length;
}

function boxOf(card: CardSpec, maxWidth: number, laneWidth: number, measure: TextMeasure): CardBox {
  const { kind, from, to } = card;
  const shape = shapeOf(card, Math.min(maxWidth, laneWidth), measure);
  const hangsLeft = kind !== 'BAR' && from + shape.width > laneWidth;
  const left = hangsLeft
    ? Math.max(0, Math.min(to, laneWidth) - shape.width)
    : Math.min(from, laneWidth - shape.width);
  return { ...shape, left: Math.max(0, left), top: 0, hangsLeft };
}

function shapeOf(card: CardSpec, maxWidth: number, measure: TextMeasure): CardSize {
  const { kind, from, to, day, title, symbols } = card;
  const lead = symbols + (day === '' ? 0 : 1.1 * measure(day) + 4);
  const oneLine = lead + measure(title) + PADDING;
  if (kind === 'CHIP') {
    const full = oneLine - PADDING + CHIP_PADDING;
    return { width: Math.min(full, MAX_CHIP), height: ONE_LINE, isCut: full > MAX_CHIP };
  }
  const span = to - from;
  const available = Math.max(span, kind === 'BAR' ? MIN_BAR : maxWidth);
  const isBar = kind === 'BAR';
  if (oneLine <= available)
    return { width: isBar ? available : Math.max(span, oneLine), height: ONE_LINE, isCut: false };
  const widths = isBar ? [available] : [...WIDTHS.filter((each) => each < available), available];
  const width = widths.find((each) => linesOf(title, lead, each - PADDING, measure) <= 2);
  return { width: width ?? available, height: TWO_LINES, isCut: width === undefined };
}

/** The number of lines of a text broken between words; Infinity if the last line is too long. */
function linesOf(text: string, lead: number, width: number, measure: TextMeasure): number {
  const [first = '', ...words] = text.split(' ');
  let lines = 1;
  let used = lead + measure(first);
  for (const word of words) {
    const length = measure(word);
    used += measure(' ') + length;
    if (used <= width) continue;
    lines += 1;
    used = length;
  }
  return used <= width ? lines : Infinity;
}

/** Places each card as high as it fits among those placed before it. */
function packInOrder(ordered: readonly Placeable[]): PackedLane {
  const placed: CardBox[] = [];
  const boxes: CardBox[] = [];
  for (const { index, ...box } of ordered) {
    const beside = placed.filter(
      (each) => each.left < box.left + box.width + GAP && box.left < each.left + each.width + GAP,
    );
    const tops = [0, ...beside.map((each) => each.top + each.height + GAP)].sort((a, b) => a - b);
    const isFree = (top: number) =>
      beside.every((each) => each.top >= top + box.height + GAP || top >= each.top + each.height + GAP);
    const put = { ...box, top: tops.find(isFree) ?? 0 };
    placed.push(put);
    boxes[index] = put;
  }
  return { boxes, height: Math.max(0, ...placed.map(({ top, height }) => top + height)) };
}
