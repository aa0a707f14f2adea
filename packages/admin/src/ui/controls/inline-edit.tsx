import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useMessages } from '../text/messages.js';
import { controlsMessages } from './controls.messages.js';
import styles from './inline-edit.module.css';

interface InlineEditProps {
  readonly label: string;
  readonly initial: string;
  readonly maxLength: number;
  /** Stores the text. Resolves to an explanation of what is wrong, or to null if the text was stored. */
  save(text: string): Promise<string | null>;
  /** Called when the text is stored or editing is cancelled. */
  onClose(how: Closing): void;
}

/**
 * What follows: NEXT (Tab) edits the next cell, BACK (Enter, Esc) returns the focus to the row, LEFT leaves
 * the focus where it has already moved.
 */
export type Closing = 'NEXT' | 'BACK' | 'LEFT';

/**
 * Edits a cell in place: Enter stores, Esc cancels, Tab stores and goes to the next cell. Moving the focus
 * away stores too, so that no typed text is lost.
 */
export function InlineEdit({ label, initial, maxLength, save, onClose }: InlineEditProps): ReactNode {
  const messages = useMessages(controlsMessages);
  const [text, setText] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const { store, giveUp } = useStore({ text, initial, save, onClose, onProblem: setProblem });
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') giveUp();
    else if (event.key === 'Enter') void store('BACK');
    else if (event.key === 'Tab' && !event.shiftKey) void store('NEXT');
    else return;
    event.preventDefault();
  };
  return (
    <span className={styles.edit}>
      <input
        autoFocus
        className={styles.input}
        aria-label={label}
        aria-describedby={id}
        aria-invalid={problem !== null || undefined}
        maxLength={maxLength}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setProblem(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void store('LEFT')}
      />
      <span id={id} role={problem === null ? undefined : 'alert'} className={styles.hint}>
        {problem ?? messages.inlineKeys}
      </span>
    </span>
  );
}

interface StoreOptions extends Pick<InlineEditProps, 'initial' | 'save' | 'onClose'> {
  readonly text: string;
  onProblem(problem: string): void;
}

/**
 * Stores or cancels only once: closing moves the focus away, which must neither store again nor store a
 * cancelled text.
 */
function useStore({ text, initial, save, onClose, onProblem }: StoreOptions) {
  const isOver = useRef(false);
  const close = (how: Closing) => {
    isOver.current = true;
    onClose(how);
  };
  const store = async (how: Closing) => {
    if (isOver.current) return undefined;
    if (text.trim() === initial.trim()) return close(how);
    isOver.current = true;
    const wrong = await save(text.trim());
    if (wrong === null) return close(how);
    isOver.current = false;
    return onProblem(wrong);
  };
  // A text that is being sent to the API can no longer be cancelled.
  const giveUp = () => {
    if (!isOver.current) close('BACK');
  };
  return { store, giveUp };
}
