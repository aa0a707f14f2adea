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
  /** Called once it is stored or given up: with Tab the next cell is wanted, otherwise the focus goes back. */
  onClose(how: 'NEXT' | 'BACK' | 'LEFT'): void;
}

/**
 * A cell that is edited where it stands: Enter stores, Esc gives up, Tab stores and goes on. Leaving it stores too, since nothing
 * that was typed may be lost.
 */
export function InlineEdit({ label, initial, maxLength, save, onClose }: InlineEditProps): ReactNode {
  const messages = useMessages(controlsMessages);
  const [text, setText] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const isSaving = useRef(false);
  const id = useId();
  const store = async (how: 'NEXT' | 'BACK' | 'LEFT') => {
    if (isSaving.current) return;
    if (text.trim() === initial.trim()) return onClose(how);
    isSaving.current = true;
    const wrong = await save(text.trim());
    isSaving.current = false;
    if (wrong === null) return onClose(how);
    return setProblem(wrong);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose('BACK');
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
