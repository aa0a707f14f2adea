import { useCallback } from 'react';
import { tell } from '../ui/layout/toasts.js';
import { uiWords } from '../ui/text/ui.words.js';
import { useWords } from '../ui/text/words.js';
import { refusalWords } from './refusal.words.js';
import { UndoDocument } from './undo.graphql.js';
import { useCommand } from './use-command.js';

/** Tells what was done, with the way back: `done('Zapisano', changeId)`. */
export function useDone(): (text: string, changeId: string | null | undefined) => void {
  const words = useWords(uiWords);
  const refusals = useWords(refusalWords);
  const undo = useCommand(UndoDocument);
  const { run } = undo;
  return useCallback(
    (text, changeId) => {
      const takeBack = async (id: string) => {
        const outcome = await run({ changeId: id });
        tell({ text: 'done' in outcome ? words.undone : refusals[outcome.refused.code].writing });
      };
      tell({
        text,
        action: changeId ? { label: words.undo, run: () => void takeBack(changeId) } : undefined,
      });
    },
    [refusals, run, words],
  );
}
