import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useViewer } from '../../accounts/session/viewer.js';
import { useWords } from '../../ui/text/words.js';
import { calendarWords } from '../calendar.words.js';
import styles from '../calendar.module.css';

interface AddLinkProps {
  /** A day, or a month alone: as exactly as it is known where one clicks. */
  readonly date: string;
  /** The same in words, and whose it will be. */
  readonly when: string;
  /** The id of the partnership in whose lane one clicks. */
  readonly partnership?: string | undefined;
  /** With the word beside the sign. */
  readonly isWide?: boolean;
  /** Whether Tab stops at it; in a grid of days the arrow keys lead to the others. */
  readonly isStop?: boolean;
}

/** To a new event on that date; not there for whoever may not write. A plain link: there is one for every day. */
export function AddLink({ date, when, partnership, isWide = false, isStop = true }: AddLinkProps): ReactNode {
  const words = useWords(calendarWords);
  const { rights } = useViewer();
  if (!rights.write) return null;
  const search = new URLSearchParams({ data: date, ...(partnership && { partnerstwo: partnership }) });
  return (
    <a
      href={`/wydarzenia/nowe?${search.toString()}`}
      className={styles.add}
      data-add
      data-wide={isWide || undefined}
      tabIndex={isStop ? undefined : -1}
      aria-label={words.addOn(when)}
    >
      <Plus size={18} aria-hidden="true" />
      {isWide && words.add}
    </a>
  );
}
