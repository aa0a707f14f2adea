import type { TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '../ui/controls/button.js';
import { showRefusal } from './show-refusal.js';
import { useCommand, type InputOf } from './use-command.js';
import { useNotifyDone } from './use-notify-done.js';

interface CommandButtonProps<D, V extends { input: object }> extends ButtonProps {
  readonly command: TypedDocumentNode<D, V>;
  readonly input: InputOf<V>;
  /** The message after success, shown with a button to undo. */
  readonly doneText: string;
  readonly 'aria-label'?: string;
  /** Called after success, for example to leave the screen of an archived node. */
  onDone?(): void;
  readonly children: ReactNode;
}

/** A button that runs one command without confirmation, because every command can be undone. */
export function CommandButton<D, V extends { input: object }>(props: CommandButtonProps<D, V>): ReactNode {
  const { command, input, doneText, onDone, children, ...button } = props;
  const { run, running } = useCommand(command);
  const notifyDone = useNotifyDone();
  const act = async () => {
    const outcome = await run(input);
    if ('refused' in outcome) return showRefusal(outcome.refused);
    onDone?.();
    return notifyDone(doneText, (outcome.done as { changeId?: string | null }).changeId);
  };
  return (
    <Button variant="default" {...button} loading={running} onClick={() => void act()}>
      {children}
    </Button>
  );
}
