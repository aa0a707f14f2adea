import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { TextMeasure } from './pack-lane.js';

interface Track {
  /** Ref to the element that has the width of the lanes. */
  readonly track: RefObject<HTMLDivElement | null>;
  readonly width: number;
  /** Measures text in the font of that element. */
  readonly measure: TextMeasure;
}

/** Width in pixels before the first measurement, and on narrow screens, where lanes are lists. */
const USUAL_WIDTH = 1000;

/** Measures the width of the lanes, and the width of text in their font once it has loaded. */
export function useTrack(): Track {
  const track = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  const [measure, setMeasure] = useState<TextMeasure>(() => (text: string) => 7 * text.length);
  useLayoutEffect(() => {
    const element = track.current;
    if (!element) return undefined;
    const readFont = () => setMeasure(() => measureIn(element));
    const readWidth = () => setWidth(Math.round(element.clientWidth) || USUAL_WIDTH);
    readFont();
    readWidth();
    void document.fonts.ready.then(readFont);
    const observer = new ResizeObserver(readWidth);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { track, width, measure };
}

function measureIn(element: Element): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const { fontSize, fontFamily } = getComputedStyle(element);
  const known = new Map<string, number>();
  if (context) context.font = `${fontSize} ${fontFamily}`;
  return (text) => {
    const found = known.get(text) ?? context?.measureText(text).width ?? 0;
    known.set(text, found);
    return found;
  };
}
