import { warsawClock } from '@partnerstwa/shared/warsaw-time';
import type { ReactNode } from 'react';
import { useViewer } from '../accounts/viewer.js';
import { ActButton } from '../graphql/act-button.js';
import type { ChangeRowFragment } from '../graphql/operations.js';
import { instantText } from '../ui/instant-text.js';
import { useWords } from '../ui/words.js';
import { ChangedThing } from './changed-thing.js';
import { commandText, commandWords } from './commands.words.js';
import styles from './history.module.css';
import { historyWords } from './history.words.js';
import { RESTORES } from './restores.js';
import type { ChangeItem } from './thing-names.js';
import { UndoButton } from './undo-button.js';
import type { Speaker } from './value-text.js';

interface ChangeRowProps {
  readonly change: ChangeRowFragment;
  readonly speaker: Speaker;
}

/** One change: when, who, what; from what to what; and the way back. */
export function ChangeRow({ change, speaker }: ChangeRowProps): ReactNode {
  const words = useWords(historyWords);
  const what = useWhat(change, speaker);
  const { at, author, items, undone } = change;
  return (
    <li className={styles.change} data-undone={undone || undefined}>
      <div className={styles.told}>
        <p className={styles.head}>
          <time dateTime={at}>{warsawClock(at).time}</time>
          <strong>{author?.name ?? words.someone}</strong>
          <span>{what}</span>
          {undone && <span className={styles.mark}>{words.undone}</span>}
        </p>
        {items.map((item) => (
          <ChangedThing key={item.subjectId} item={item} speaker={speaker} />
        ))}
      </div>
      <Back change={change} what={what} speaker={speaker} />
    </li>
  );
}

/** „zmiana partnera"; of an undoing, what was undone. */
function useWhat({ command, undoOf }: ChangeRowFragment, { language }: Speaker): string {
  const words = useWords(historyWords);
  const commands = useWords(commandWords);
  if (!undoOf) return commandText(command, commands);
  const when = instantText(undoOf.at, language, 'minute');
  return words.undoing(commandText(undoOf.command, commands), when);
}

interface BackProps extends ChangeRowProps {
  readonly what: string;
}

/** What was taken out comes back by a command of its own; anything else is undone. Accounts have opposite commands on their own screen. */
function Back({ change: { id, undone, items }, what, speaker }: BackProps): ReactNode {
  const { rights } = useViewer();
  const words = useWords(historyWords);
  if (!rights.write || undone) return null;
  const gone = items.filter(({ action, subjectArchived }) => action === 'ARCHIVE' && subjectArchived);
  const mayUndo = gone.length === 0 && items.some(stillStands);
  if (gone.length === 0 && !mayUndo) return null;
  return (
    <div className={styles.acts}>
      {gone.map((item) => (
        <RestoreButton key={item.subjectId} item={item} name={speaker.nameOf(item.subjectId) ?? words.gone} />
      ))}
      {mayUndo && <UndoButton changeId={id} of={what} />}
    </div>
  );
}

/** Whether there is anything to take back: what came and is gone again, or went and is back, has been seen to. */
function stillStands({ action, subjectType, subjectArchived }: ChangeItem): boolean {
  return subjectType !== 'Account' && action !== 'ARCHIVE' && !subjectArchived;
}

function RestoreButton({
  item: { subjectId, subjectType, subjectVersion },
  name,
}: {
  readonly item: ChangeItem;
  readonly name: string;
}): ReactNode {
  const words = useWords(historyWords);
  const command = RESTORES[subjectType];
  if (!command || subjectVersion === null) return null;
  return (
    <ActButton
      size="sm"
      command={command}
      input={{ id: subjectId, version: subjectVersion }}
      doneText={words.restored}
      aria-label={words.restoreOf(name)}
    >
      {words.restore}
    </ActButton>
  );
}
