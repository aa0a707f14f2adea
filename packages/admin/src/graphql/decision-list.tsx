import { useState, type ReactNode } from 'react';
import { useMessages } from '../ui/text/messages.js';
import { decisionMessages } from './decision.messages.js';
import styles from './decision-list.module.css';

/** A node's id and the version that the person saw, as commands on several nodes take them. */
export interface SeenVersion {
  readonly id: string;
  readonly version: number;
}

/** A request from somebody else that needs an answer. */
export interface Question extends SeenVersion {
  /** Names the node in the labels that screen readers announce. */
  readonly name: string;
  readonly content: ReactNode;
  readonly mayAnswer: boolean;
}

interface DecisionListProps {
  readonly questions: readonly Question[];
  /**
   * The buttons that answer for some nodes. `name` is the name of a single node, undefined for the selection.
   */
  answers(things: SeenVersion[], name: string | undefined): ReactNode;
}

/**
 * A list of questions to answer one by one, or several at once. Start shows it, so it does not use Mantine.
 */
export function DecisionList({ questions, answers }: DecisionListProps): ReactNode {
  const messages = useMessages(decisionMessages);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const mine = questions.filter(({ mayAnswer }) => mayAnswer);
  const hasMany = mine.length > 1;
  const select = (id: string, isSelected: boolean) =>
    setSelected((now) => new Set(isSelected ? [...now, id] : [...now].filter((other) => other !== id)));
  return (
    <>
      <ul className={styles.rows}>
        {questions.map(({ id, version, name, content, mayAnswer }) => (
          <li key={id}>
            {hasMany && mayAnswer && (
              <label className={styles.select}>
                <input
                  type="checkbox"
                  checked={selected.has(id)}
                  onChange={({ currentTarget }) => select(id, currentTarget.checked)}
                />
                <span className="visually-hidden">{messages.select(name)}</span>
              </label>
            )}
            <div className={styles.content}>{content}</div>
            {mayAnswer && <span className={styles.acts}>{answers([{ id, version }], name)}</span>}
          </li>
        ))}
      </ul>
      {hasMany && (
        <Together
          mine={mine}
          selected={mine.filter(({ id }) => selected.has(id))}
          onSelect={(things) => setSelected(new Set(things.map(({ id }) => id)))}
          answers={answers}
        />
      )}
    </>
  );
}

interface TogetherProps extends Pick<DecisionListProps, 'answers'> {
  readonly mine: readonly Question[];
  readonly selected: readonly Question[];
  onSelect(things: readonly Question[]): void;
}

/** Selects all questions and answers the selected ones together. */
function Together({ mine, selected, onSelect, answers }: TogetherProps): ReactNode {
  const messages = useMessages(decisionMessages);
  const areAll = selected.length === mine.length;
  return (
    <div role="group" aria-label={messages.together} className={styles.together}>
      <label className={styles.select}>
        <input
          type="checkbox"
          ref={(box) => {
            if (box) box.indeterminate = selected.length > 0 && !areAll;
          }}
          checked={areAll}
          onChange={() => onSelect(areAll ? [] : mine)}
        />
        {messages.selectAll}
      </label>
      {selected.length > 0 ? (
        <span className={styles.acts}>
          {answers(
            selected.map(({ id, version }) => ({ id, version })),
            undefined,
          )}
        </span>
      ) : (
        <span className={styles.hint}>{messages.selectSome}</span>
      )}
    </div>
  );
}
