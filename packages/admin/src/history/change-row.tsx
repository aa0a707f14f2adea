import { warsawClock } from '@partnerstwa/shared/warsaw-time';
import type { ReactNode } from 'react';
import { ActButton } from '../graphql/act-button.js';
import type { ChangeRowFragment, TodoKind } from '../graphql/operations.js';
import { instantText } from '../ui/text/instant-text.js';
import { useWords } from '../ui/text/words.js';
import { ChangedThing } from './changed-thing.js';
import { closingWords } from './text/closing.words.js';
import { commandText, commandWords } from './text/commands.words.js';
import styles from './history.module.css';
import { historyWords } from './history.words.js';
import { RESTORES } from './restores.js';
import type { ChangeItem } from './thing-names.js';
import { UndoButton } from './undo-button.js';
import type { Speaker } from './text/value-text.js';

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

/** „zmiana partnera"; of a matter closed, as what; of an undoing, what was undone. */
function useWhat({ command, undoOf, items }: ChangeRowFragment, { language }: Speaker): string {
  const words = useWords(historyWords);
  const commands = useWords(commandWords);
  const closings = useWords(closingWords);
  if (undoOf) {
    const when = instantText(undoOf.at, language, 'minute');
    return words.undoing(commandText(undoOf.command, commands), when);
  }
  const what = commandText(command, commands);
  const matter = command === 'dismissTodo' ? matterClosed(items) : null;
  return matter ? words.closing(what, closings[matter]) : what;
}

/** What kind of matter a change closed. */
function matterClosed(items: ChangeRowFragment['items']): TodoKind | null {
  const dismissal = items.find(({ subjectType }) => subjectType === 'TodoDismissal');
  const kind = dismissal?.fields.find(({ field }) => field === 'kind')?.after;
  return kind ? (JSON.parse(kind) as TodoKind) : null;
}

interface BackProps extends ChangeRowProps {
  readonly what: string;
}

/** What was taken out comes back by a command of its own; anything else is undone. Accounts have opposite commands on their own screen. */
function Back({ change: { id, undone, items, viewerCan }, what, speaker }: BackProps): ReactNode {
  const words = useWords(historyWords);
  if (undone) return null;
  const gone = items.filter(isGone);
  const back = gone.filter((item) => item.viewerCan.restore);
  const mayUndo = viewerCan.undo && gone.length === 0 && items.some(stillStands);
  if (back.length === 0 && !mayUndo) return null;
  return (
    <div className={styles.acts}>
      {back.map((item) => (
        <RestoreButton key={item.subjectId} item={item} name={speaker.nameOf(item.subjectId) ?? words.gone} />
      ))}
      {mayUndo && <UndoButton changeId={id} of={what} />}
    </div>
  );
}

/** Taken out of the record and out of it still, with a command that brings it back. */
function isGone({ action, subjectArchived, subjectType }: ChangeItem): boolean {
  return action === 'ARCHIVE' && subjectArchived && subjectType in RESTORES;
}

/** Whether there is anything to take back: what came and is gone again, or went and is back, has been seen to. */
function stillStands({ action, subjectArchived }: ChangeItem): boolean {
  return subjectArchived === (action === 'ARCHIVE');
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
