import { warsawClock } from '@partnerstwa/shared/warsaw-time';
import type { ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import type { ChangeRowFragment } from '../graphql/operations.js';
import { manifestNamed } from '../nodes/nodes.js';
import { instantText } from '../ui/text/instant-text.js';
import { useMessages } from '../ui/text/messages.js';
import { ChangedNode } from './changed-node.js';
import { dismissalMessages } from './text/dismissal.messages.js';
import type { GapKind } from './text/gap-kind.js';
import { commandText } from './text/commands.messages.js';
import styles from './history.module.css';
import { restoreCommand } from './restore-command.js';
import { historyMessages } from './history.messages.js';
import type { ChangeItem } from './node-names.js';
import { UndoButton } from './undo-button.js';
import type { TextContext } from './text/value-text.js';

interface ChangeRowProps {
  readonly change: ChangeRowFragment;
  readonly speaker: TextContext;
}

/** One change: time, author, command, old and new values, and buttons to undo or restore. */
export function ChangeRow({ change, speaker }: ChangeRowProps): ReactNode {
  const messages = useMessages(historyMessages);
  const what = useDescription(change, speaker);
  const { at, author, items, undone } = change;
  return (
    <li className={styles.change} data-undone={undone || undefined}>
      <div className={styles.told}>
        <p className={styles.head}>
          <time dateTime={at}>{warsawClock(at).time}</time>
          <strong>{author?.name ?? messages.someone}</strong>
          <span>{what}</span>
          {undone && <span className={styles.mark}>{messages.undone}</span>}
        </p>
        {items.map((item) => (
          <ChangedNode key={item.subjectId} item={item} speaker={speaker} />
        ))}
      </div>
      <RevertButtons change={change} what={what} speaker={speaker} />
    </li>
  );
}

/**
 * Describes a change: „zmiana partnera". Adds the reason of a dismissal, or the change that an undo undid.
 */
function useDescription({ command, undoOf, items }: ChangeRowFragment, { language }: TextContext): string {
  const messages = useMessages(historyMessages);
  const closings = useMessages(dismissalMessages);
  if (undoOf) {
    const when = instantText(undoOf.at, language, 'minute');
    return messages.undoing(commandText(undoOf.command, language), when);
  }
  const what = commandText(command, language);
  const todo = command === 'dismissTodo' ? dismissedTodoKind(items) : null;
  return todo ? messages.closing(what, closings[todo]) : what;
}

/** The kind of the to-do that a change dismissed. */
function dismissedTodoKind(items: ChangeRowFragment['items']): GapKind | null {
  const dismissal = items.find(({ subjectType }) => subjectType === 'TodoDismissal');
  const kind = dismissal?.fields.find(({ field }) => field === 'kind')?.after;
  return kind ? (JSON.parse(kind) as GapKind) : null;
}

interface RevertButtonsProps extends ChangeRowProps {
  readonly what: string;
}

/**
 * An archived node is restored by a command of its own; other changes are undone. Accounts have opposite
 * commands on their own screen.
 */
function RevertButtons({
  change: { id, undone, items, viewerCan },
  what,
  speaker,
}: RevertButtonsProps): ReactNode {
  const messages = useMessages(historyMessages);
  if (undone) return null;
  const gone = items.filter(isRestorable);
  const back = gone.filter((item) => item.viewerCan.restore);
  const mayUndo = viewerCan.undo && gone.length === 0 && items.some(isRevertible);
  if (back.length === 0 && !mayUndo) return null;
  return (
    <div className={styles.acts}>
      {back.map((item) => (
        <RestoreButton
          key={item.subjectId}
          item={item}
          name={speaker.nameOf(item.subjectId) ?? messages.gone}
        />
      ))}
      {mayUndo && <UndoButton changeId={id} of={what} />}
    </div>
  );
}

/** Whether the change archived a node that is still archived, and a command can restore it. */
function isRestorable({ action, subjectArchived, subjectType }: ChangeItem): boolean {
  return action === 'ARCHIVE' && subjectArchived && manifestNamed(subjectType)?.isRestorable === true;
}

/**
 * Whether the change can still be undone: not if a node that it created or updated is archived now, or a node
 * that it archived has been restored.
 */
function isRevertible({ action, subjectArchived }: ChangeItem): boolean {
  return subjectArchived === (action === 'ARCHIVE');
}

function RestoreButton({
  item: { subjectId, subjectType, subjectVersion },
  name,
}: {
  readonly item: ChangeItem;
  readonly name: string;
}): ReactNode {
  const messages = useMessages(historyMessages);
  if (subjectVersion === null) return null;
  return (
    <CommandButton
      size="sm"
      command={restoreCommand(subjectType)}
      input={{ id: subjectId, version: subjectVersion }}
      doneText={messages.restored}
      aria-label={messages.restoreOf(name)}
    >
      {messages.restore}
    </CommandButton>
  );
}
