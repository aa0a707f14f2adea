import type { ReactNode } from 'react';
import styles from './data-table.module.css';

interface DataTableProps {
  /** Read by screen readers only. */
  readonly caption: string;
  readonly isDense?: boolean;
  /** `thead` and `tbody`. */
  readonly children: ReactNode;
}

/** A table. On narrow screens each row becomes a card, so nothing scrolls sideways. */
export function DataTable({ caption, isDense = false, children }: DataTableProps): ReactNode {
  return (
    <table className={styles.table} data-dense={isDense || undefined}>
      <caption className="visually-hidden">{caption}</caption>
      {children}
    </table>
  );
}

interface SortedByProps {
  readonly direction: 'ascending' | 'descending' | 'none';
  /** A link that reverses the order. */
  readonly children: ReactNode;
}

/** A column heading that sorts the table. */
export function SortedBy({ direction, children }: SortedByProps): ReactNode {
  const arrow = { ascending: '↑', descending: '↓', none: '' }[direction];
  return (
    <th scope="col" aria-sort={direction} className={styles.sorted}>
      {children}
      <span aria-hidden="true"> {arrow}</span>
    </th>
  );
}
