import type { ReactNode } from 'react';
import { useWords } from '../ui/text/words.js';
import { changeLines, type Line } from './text/change-lines.js';
import { commandWords } from './text/commands.words.js';
import styles from './history.module.css';
import { historyWords } from './history.words.js';
import type { Part } from './text/parts.js';
import { ThingLink } from './thing-link.js';
import type { ChangeItem } from './thing-names.js';
import type { Speaker } from './text/value-text.js';

interface ChangedThingProps {
  readonly item: ChangeItem;
  readonly speaker: Speaker;
}

/** What a change did to one thing. All that is known of a thing that came or went is folded away. */
export function ChangedThing({ item, speaker }: ChangedThingProps): ReactNode {
  const words = useWords(historyWords);
  const { things } = useWords(commandWords);
  const lines = changeLines(item, speaker);
  const name = speaker.nameOf(item.subjectId) ?? words.gone;
  const isWhole = item.action !== 'UPDATE';
  return (
    <div className={styles.thing}>
      <p>
        {things[item.subjectType]?.one}: <ThingLink of={item.subject}>{name}</ThingLink>
      </p>
      {isWhole && lines.length > 0 ? (
        <details>
          <summary>{words.details}</summary>
          <Lines of={lines} isWhole />
        </details>
      ) : (
        <Lines of={lines} isWhole={false} />
      )}
    </div>
  );
}

interface LinesProps {
  readonly of: readonly Line[];
  /** Of a thing that came or went: its values stand for themselves. */
  readonly isWhole: boolean;
}

function Lines({ of, isWhole }: LinesProps): ReactNode {
  const words = useWords(historyWords);
  return (
    <ul className={styles.lines}>
      {of.map(({ field, label, parts, isReordered }) => (
        <li key={field}>
          <span className={styles.label}>{label}: </span>
          {isReordered && `${words.reordered} `}
          {parts.map((part, i) => (
            <span key={i} className={styles.part}>
              {i > 0 && '; '}
              {isWhole || isReordered ? (part.after ?? part.before) : <Change of={part} />}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Change({ of: { before, after } }: { readonly of: Part }): ReactNode {
  const words = useWords(historyWords);
  if (before === null) return `${words.added} ${after}`;
  if (after === null) return `${words.removed} ${before}`;
  return (
    <>
      <span className={styles.before}>{before}</span>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden">, {words.now} </span>
      <span>{after}</span>
    </>
  );
}
