import type { ReactNode } from 'react';
import { showRefusal } from '../graphql/show-refusal.js';
import { UndoDocument } from '../graphql/undo.graphql.js';
import { useCommand } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { Button } from '../ui/controls/button.js';
import { showToast } from '../ui/layout/toasts.js';
import { useMessages } from '../ui/text/messages.js';
import { historyMessages } from './history.messages.js';

interface UndoButtonProps {
  readonly changeId: string;
  /** The description of the change, for screen readers. */
  readonly of: string;
}

/** Undoes a change with a new change, which can be undone too. Shows the reason if this is impossible. */
export function UndoButton({ changeId, of }: UndoButtonProps): ReactNode {
  const messages = useMessages(historyMessages);
  const { run, running } = useCommand(UndoDocument);
  const notifyDone = useNotifyDone();
  const undo = async () => {
    const outcome = await run({ changeId });
    if ('done' in outcome) return notifyDone(messages.undoneText, outcome.done.changeId);
    const { code } = outcome.refused;
    const known: Partial<Record<typeof code, string>> = messages.refused;
    const text = known[code];
    return text === undefined ? showRefusal(outcome.refused) : showToast({ text });
  };
  return (
    <Button
      variant="default"
      size="sm"
      loading={running}
      aria-label={messages.undoOf(of)}
      onClick={() => void undo()}
    >
      {messages.undo}
    </Button>
  );
}
