import type { TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '../ui/controls/button.js';
import { tell } from '../ui/layout/toasts.js';
import { useWords } from '../ui/text/words.js';
import { refusalWords } from './refusal.words.js';
import { useCommand, type InputOf } from './use-command.js';
import { useDone } from './use-done.js';

interface ActButtonProps<D, V extends { input: object }> extends ButtonProps {
  readonly command: TypedDocumentNode<D, V>;
  readonly input: InputOf<V>;
  /** What is told afterwards, with the way back. */
  readonly doneText: string;
  readonly 'aria-label'?: string;
  /** Afterwards: to close or leave what is no more. */
  onDone?(): void;
  readonly children: ReactNode;
}

/** A button that runs one command at once. Nothing is asked first, since everything can be undone. */
export function ActButton<D, V extends { input: object }>(props: ActButtonProps<D, V>): ReactNode {
  const { command, input, doneText, onDone, children, ...button } = props;
  const refusals = useWords(refusalWords);
  const { run, running } = useCommand(command);
  const done = useDone();
  const act = async () => {
    const outcome = await run(input);
    if ('refused' in outcome) return tell({ text: refusals[outcome.refused.code].writing });
    onDone?.();
    return done(doneText, (outcome.done as { changeId?: string | null }).changeId);
  };
  return (
    <Button variant="default" {...button} loading={running} onClick={() => void act()}>
      {children}
    </Button>
  );
}
