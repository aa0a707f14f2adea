import type { ReactNode } from 'react';
import { EventItem } from '../event-item.js';
import type { Lane, SpanningEvent } from './lanes.js';
import styles from './lanes-view.module.css';
import { MoreLink } from './more-link.js';
import { isInterval, overflowSide } from '../placement.js';

/**
 * Below the months of a lane: what can be in several of them, or lasts through them. Each stands once, across all of these months, with
 * its date in words.
 */
export function LaneSpans({ lane, laneName }: { readonly lane: Lane; readonly laneName: string }): ReactNode {
  const { key, cells, spanRows, hiddenSpans } = lane;
  const months = cells.map(({ month }) => month);
  return (
    <>
      {spanRows.map((row, i) => (
        <tr key={i} className={styles.spans}>
          {fillGaps(row, months.length).map(({ start, length, span }) => (
            <td key={start} colSpan={length} data-empty={!span || undefined}>
              {span && (
                <div className={styles.span} data-lasts={isInterval(span.event) || undefined}>
                  <OverflowArrow side="BEFORE" of={span} months={months} />
                  <EventItem event={span.event} placement={span.placement} prefix="DATE" />
                  <OverflowArrow side="AFTER" of={span} months={months} />
                </div>
              )}
            </td>
          ))}
        </tr>
      ))}
      {hiddenSpans > 0 && (
        <tr className={styles.spans}>
          <td colSpan={months.length}>
            <MoreLink n={hiddenSpans} lane={key} laneName={laneName} />
          </td>
        </tr>
      )}
    </>
  );
}

interface CellRun {
  readonly start: number;
  readonly length: number;
  readonly span?: SpanningEvent;
}

/** A row of a table has a cell for every column: those that no event covers are empty. */
function fillGaps(row: readonly SpanningEvent[], columns: number): CellRun[] {
  return Array.from({ length: columns }, (_, i) => i).flatMap((start): CellRun[] => {
    const span = row.find((each) => each.start <= start && each.end >= start);
    if (!span) return [{ start, length: 1 }];
    return span.start === start ? [{ start, length: span.end - start + 1, span }] : [];
  });
}

/** An arrow where it reaches out of the half-year; its date in words says how far. */
function OverflowArrow({
  side,
  of,
  months,
}: {
  readonly side: 'BEFORE' | 'AFTER';
  readonly of: SpanningEvent;
  readonly months: readonly string[];
}): ReactNode {
  const beyond = overflowSide(of.placement, months);
  if (beyond !== side && beyond !== 'BOTH') return null;
  return <span aria-hidden="true">{side === 'BEFORE' ? '←' : '→'}</span>;
}
