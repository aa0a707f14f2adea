import type { ReactNode } from 'react';
import { refusalWords } from '../graphql/refusal.words.js';
import { UndoDocument } from '../graphql/undo.graphql.js';
import { useCommand } from '../graphql/use-command.js';
import { useDone } from '../graphql/use-done.js';
import { Button } from '../ui/controls/button.js';
import { tell } from '../ui/layout/toasts.js';
import { useWords } from '../ui/text/words.js';
import { historyWords } from './history.words.js';

interface UndoButtonProps {
  readonly changeId: string;
  /** What is taken back, for screen readers. */
  readonly of: string;
}

/** Takes a change back, as a change of its own that can be taken back in turn; where it cannot be, says why. */
export function UndoButton({ changeId, of }: UndoButtonProps): ReactNode {
  const words = useWords(historyWords);
  const refusals = useWords(refusalWords);
  const { run, running } = useCommand(UndoDocument);
  const done = useDone();
  const undo = async () => {
    const outcome = await run({ changeId });
    if ('done' in outcome) return done(words.undoneText, outcome.done.changeId);
    const { code } = outcome.refused;
    const known: Partial<Record<typeof code, string>> = words.refused;
    return tell({ text: known[code] ?? refusals[code].writing });
  };
  return (
    <Button
      variant="default"
      size="sm"
      loading={running}
      aria-label={words.undoOf(of)}
      onClick={() => void undo()}
    >
      {words.undo}
    </Button>
  );
}
