import type { ReactNode } from 'react';
import { EventItem } from '../event-item.js';
import type { Lane, Spanning } from './lanes.js';
import styles from './lanes-view.module.css';
import { MoreLink } from './more-link.js';
import { lasts, reachesBeyond } from '../placement.js';

/**
 * Below the months of a lane: what can be in several of them, or lasts through them. Each stands once, across all of these months, with
 * its date in words.
 */
export function LaneSpans({ lane, laneName }: { readonly lane: Lane; readonly laneName: string }): ReactNode {
  const { key, cells, spanRows, spanRest } = lane;
  const months = cells.map(({ month }) => month);
  return (
    <>
      {spanRows.map((row, i) => (
        <tr key={i} className={styles.spans}>
          {withGaps(row, months.length).map(({ start, length, span }) => (
            <td key={start} colSpan={length} data-empty={!span || undefined}>
              {span && (
                <div className={styles.span} data-lasts={lasts(span.event) || undefined}>
                  <Beyond side="BEFORE" of={span} months={months} />
                  <EventItem event={span.event} placement={span.placement} lead="DATE" />
                  <Beyond side="AFTER" of={span} months={months} />
                </div>
              )}
            </td>
          ))}
        </tr>
      ))}
      {spanRest > 0 && (
        <tr className={styles.spans}>
          <td colSpan={months.length}>
            <MoreLink n={spanRest} lane={key} laneName={laneName} />
          </td>
        </tr>
      )}
    </>
  );
}

interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly span?: Spanning;
}

/** A row of a table has a cell for every column: those that no event covers are empty. */
function withGaps(row: readonly Spanning[], columns: number): Stretch[] {
  return Array.from({ length: columns }, (_, i) => i).flatMap((start): Stretch[] => {
    const span = row.find((each) => each.start <= start && each.end >= start);
    if (!span) return [{ start, length: 1 }];
    return span.start === start ? [{ start, length: span.end - start + 1, span }] : [];
  });
}

/** An arrow where it reaches out of the half-year; its date in words says how far. */
function Beyond({
  side,
  of,
  months,
}: {
  readonly side: 'BEFORE' | 'AFTER';
  readonly of: Spanning;
  readonly months: readonly string[];
}): ReactNode {
  const beyond = reachesBeyond(of.placement, months);
  if (beyond !== side && beyond !== 'BOTH') return null;
  return <span aria-hidden="true">{side === 'BEFORE' ? '←' : '→'}</span>;
}
