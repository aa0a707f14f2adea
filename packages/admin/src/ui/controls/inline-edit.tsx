import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useMessages } from '../text/messages.js';
import { controlsMessages } from './controls.messages.js';
import styles from './inline-edit.module.css';

interface InlineEditProps {
  readonly label: string;
  readonly initial: string;
  readonly maxLength: number;
  /** Stores the text. Resolves to what is wrong, or to null when it is stored. */
  save(text: string): Promise<string | null>;
  /** Called once it is stored or given up. */
  onClose(how: Closing): void;
}

/** With Tab the next cell is wanted, with Enter or Esc the focus goes back, and where it left already it stays. */
export type Closing = 'NEXT' | 'BACK' | 'LEFT';

/**
 * A cell that is edited where it stands: Enter stores, Esc gives up, Tab stores and goes on. Leaving it stores too, since nothing
 * that was typed may be lost.
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

/** Stores or gives up, once. Closing takes the focus away, which must neither store again nor store what was given up. */
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
  // What is on its way to the API is not given up.
  const giveUp = () => {
    if (!isOver.current) close('BACK');
  };
  return { store, giveUp };
}
