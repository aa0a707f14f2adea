import { Link } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { Section } from '../ui/layout/section.js';
import { useWords } from '../ui/text/words.js';
import type { MatterGroup } from './matter-groups.js';
import { MatterRow } from './matter-row.js';
import styles from './matters.module.css';
import { mattersWords } from './matters.words.js';

interface MattersProps {
  readonly groups: readonly MatterGroup[];
  /** How many were dismissed. */
  readonly dismissed: number;
}

/** What needs somebody: like matters together, the most urgent few of each at hand. */
export function Matters({ groups, dismissed }: MattersProps): ReactNode {
  const words = useWords(mattersWords);
  return (
    <div className={styles.groups}>
      {groups.length === 0 && <AllDone />}
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      {dismissed > 0 && (
        <p>
          <Link to="/" search={(now) => ({ ...now, sprawy: 'odlozone' as const })}>
            {words.closedCount(dismissed)}
          </Link>
        </p>
      )}
    </div>
  );
}

function AllDone(): ReactNode {
  const words = useWords(mattersWords);
  return (
    <div role="status" className={styles.done}>
      <p className={styles.doneTitle}>{words.allDone}</p>
      <p>{words.allDoneWhy}</p>
    </div>
  );
}

function Count({ of }: { readonly of: number }): ReactNode {
  const words = useWords(mattersWords);
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{of}</span>
      <span className="visually-hidden">{words.found(of)}</span>
    </span>
  );
}

function Group({ group: { kind, count, rows } }: { readonly group: MatterGroup }): ReactNode {
  const words = useWords(mattersWords);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} tabIndex={-1} className={styles.group}>
      <Section title={words.titles[kind]} action={<Count of={count} />}>
        <p className={styles.hint}>{words.hints[kind]}</p>
        <ul className={styles.rows}>
          {rows.map((matter) => (
            // The row that had the focus is gone: it stays with the group.
            <MatterRow key={matter.id} matter={matter} onGone={() => place.current?.focus()} />
          ))}
        </ul>
        {count > rows.length && (
          <p>
            <Link to="/" search={(now) => ({ ...now, sprawy: kind })}>
              {words.all(count)}
              <span className="visually-hidden">: {words.titles[kind]}</span>
            </Link>
          </p>
        )}
      </Section>
    </div>
  );
}
