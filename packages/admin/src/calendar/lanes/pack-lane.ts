/** What a lane has room for, before it has a place: a card on its day, a bar over the time it may fall in, a chip. */
export interface CardSpec {
  readonly kind: 'CARD' | 'BAR' | 'CHIP';
  /** In pixels: where the day or the time begins, and where it ends. */
  readonly from: number;
  readonly to: number;
  /** The number of the day, `24`; empty where none is known. */
  readonly day: string;
  readonly title: string;
  /** Pixels that symbols take before the title. */
  readonly symbols: number;
}

export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Near the right margin a card hangs to the left of its day. */
  readonly hangsLeft: boolean;
  /** Whether the title does not fit and ends in dots. */
  readonly isCut: boolean;
}

export interface PackedLane {
  /** In the order of the cards. */
  readonly boxes: readonly CardBox[];
  readonly height: number;
}

/** The width of a text in pixels, as the browser draws it on a card. */
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
/** The edge and the padding of a card; the browser may break a line a little earlier than we measure. */
const PADDING = 20;
const CHIP_PADDING = 16;
const MAX_CHIP = 112;
const MIN_BAR = 60;
const CUT_COST = 6;
const MAX_SWAPS = 400;
/** Keeps a lane of hundreds of cards from holding up the screen. */
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

/** Finds each card a place where it covers no other. Tries several orders and card widths, and keeps the lowest. */
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
  // Small changes of the best order. The steps only have to differ, and be the same each time.
  const n = cards.length;
  for (let i = 1; n > 1 && i <= Math.min(MAX_SWAPS, SWAP_BUDGET / (n * n)); i += 1)
    offer(moved(best, (i * 7) % n, (i * 13 + Math.floor(i / n)) % n));
  return lowest;
}

function moved(ordered: readonly Placeable[], from: number, to: number): readonly Placeable[] {
  const [item] = ordered.slice(from, from + 1);
  return item ? ordered.toSpliced(from, 1).toSpliced(to, 0, item) : ordered;
}

/** A title that can be read whole is worth a little height. */
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

/** Lines that a text takes, broken between words. */
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

/** Each as high up as it has room beneath those placed before it. */
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
