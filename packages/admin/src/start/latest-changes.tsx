import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { ChangeLineFragment } from '../graphql/operations.js';
import { commandText } from '../history/text/commands.messages.js';
import { nodeTitle } from '../nodes/nodes.js';
import { useTextContext } from '../history/use-text-context.js';
import type { TextContext } from '../history/text/value-text.js';
import { instantText } from '../ui/text/instant-text.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './start.module.css';
import { startMessages } from './start.messages.js';

/** What was done lately, a line each; from what to what, the history of the thing tells. */
export function LatestChanges({ changes }: { readonly changes: readonly ChangeLineFragment[] }): ReactNode {
  const messages = useMessages(startMessages);
  // Names are looked for only of what is out of the record: what is there says its own.
  const gone = useMemo(
    () => changes.filter(({ items }) => items.every(({ subject }) => !subject)),
    [changes],
  );
  const speaker = useTextContext(gone);
  return (
    <Section title={messages.changes}>
      {changes.length === 0 && <p>{messages.noChanges}</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <ChangeLine key={change.id} change={change} speaker={speaker} />
          ))}
        </ul>
      )}
      <p>
        <Link to="/history">{messages.allChanges}</Link>
      </p>
    </Section>
  );
}

interface ChangeLineProps {
  readonly change: ChangeLineFragment;
  readonly speaker: TextContext;
}

function ChangeLine({ change, speaker }: ChangeLineProps): ReactNode {
  const { at, command, author, items } = change;
  const messages = useMessages(startMessages);
  const what = [commandText(command, speaker.language), changeName(items, speaker)].filter(
    (text) => text !== null,
  );
  return (
    <li>
      <Link to="/history" search={{ subject: items[0]?.subjectId }}>
        {what.join(': ')}
      </Link>
      <span className={styles.note}>
        {author?.name ?? messages.someone} · {instantText(at, speaker.language, 'minute')}
      </span>
    </li>
  );
}

/** What a change was about, by the first thing of it that has a name. */
function changeName(items: ChangeLineFragment['items'], { language, nameOf }: TextContext): string | null {
  const names = items.map(({ subject, subjectId }) =>
    subject ? nodeTitle(subject, language) : nameOf(subjectId),
  );
  return names.find((name) => name !== null) ?? null;
}
