import type { ReactNode } from 'react';
import { NodeLink } from '../nodes/node-link.js';
import { manifestNamed } from '../nodes/nodes.js';
import { useMessages } from '../ui/text/messages.js';
import { changeLines, type Line } from './text/change-lines.js';
import styles from './history.module.css';
import { historyMessages } from './history.messages.js';
import type { Part } from './text/parts.js';
import type { ChangeItem } from './node-names.js';
import type { TextContext } from './text/value-text.js';

interface ChangedNodeProps {
  readonly item: ChangeItem;
  readonly speaker: TextContext;
}

/** The effect of a change on one node. The values of a created or archived node are collapsed. */
export function ChangedNode({ item, speaker }: ChangedNodeProps): ReactNode {
  const messages = useMessages(historyMessages);
  const lines = changeLines(item, speaker);
  const name = speaker.nameOf(item.subjectId) ?? messages.gone;
  const isWhole = item.action !== 'UPDATE';
  return (
    <div className={styles.thing}>
      <p>
        {manifestNamed(item.subjectType)?.nouns?.[speaker.language].one}:{' '}
        <NodeLink of={item.subject}>{name}</NodeLink>
      </p>
      {isWhole && lines.length > 0 ? (
        <details>
          <summary>{messages.details}</summary>
          <FieldLines of={lines} isWhole />
        </details>
      ) : (
        <FieldLines of={lines} isWhole={false} />
      )}
    </div>
  );
}

interface FieldLinesProps {
  readonly of: readonly Line[];
  /** For a created or archived node: shows only values, not old and new ones. */
  readonly isWhole: boolean;
}

function FieldLines({ of, isWhole }: FieldLinesProps): ReactNode {
  const messages = useMessages(historyMessages);
  return (
    <ul className={styles.lines}>
      {of.map(({ field, label, parts, isReordered }) => (
        <li key={field}>
          <span className={styles.label}>{label}: </span>
          {isReordered && `${messages.reordered} `}
          {parts.map((part, i) => (
            <span key={i} className={styles.part}>
              {i > 0 && '; '}
              {isWhole || isReordered ? (part.after ?? part.before) : <ValueChange of={part} />}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function ValueChange({ of: { before, after } }: { readonly of: Part }): ReactNode {
  const messages = useMessages(historyMessages);
  if (before === null) return `${messages.added} ${after}`;
  if (after === null) return `${messages.removed} ${before}`;
  return (
    <>
      <span className={styles.before}>{before}</span>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden">, {messages.now} </span>
      <span>{after}</span>
    </>
  );
}
