import { useCallback } from 'react';
import { showToast } from '../ui/layout/toasts.js';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useMessages } from '../ui/text/messages.js';
import { showRefusal } from './show-refusal.js';
import { UndoDocument } from './undo.graphql.js';
import { useCommand } from './use-command.js';

/**
 * Shows a message after a command, with a button to undo it. `onUndone` lets the screen react to the undo.
 */
type NotifyDone = (text: string, changeId: string | null | undefined, onUndone?: () => void) => void;

export function useNotifyDone(): NotifyDone {
  const messages = useMessages(uiMessages);
  const undo = useCommand(UndoDocument);
  const { run } = undo;
  return useCallback(
    (text, changeId, onUndone) => {
      const undoChange = async (id: string) => {
        const outcome = await run({ changeId: id });
        if ('refused' in outcome) return showRefusal(outcome.refused);
        onUndone?.();
        return showToast({ text: messages.undone });
      };
      showToast({
        text,
        undo: changeId ? { label: messages.undo, run: () => void undoChange(changeId) } : undefined,
      });
    },
    [run, messages],
  );
}
