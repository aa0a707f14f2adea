/** Position of a card in its containing element, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

type Box = Readonly<Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width'>>;

const GAP = 8;
/** Distance from the top of the window, to stay below its bars. */
const TOP = 108;

/**
 * Places a card next to a box without covering it: on the right if it fits, otherwise on the left or below.
 * Keeps the card within the window where possible.
 */
export function placeBeside(
  box: Box,
  within: Box,
  card: { readonly width: number; readonly height: number },
  windowHeight: number,
): Place {
  const top = Math.max(TOP, Math.min(box.top, windowHeight - card.height - 2 * GAP)) - within.top;
  const right = box.right + GAP - within.left;
  if (right + card.width <= within.width) return { left: right, top };
  const left = box.left - GAP - card.width - within.left;
  if (left >= 0) return { left, top };
  const inside = Math.max(0, Math.min(box.left - within.left, within.width - card.width));
  return { left: inside, top: box.bottom + GAP - within.top };
}
