import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { ChangeLineFragment } from '../graphql/operations.js';
import { commandText, commandWords } from '../history/text/commands.words.js';
import { nameOfThing } from '../history/thing-names.js';
import { useSpeaker } from '../history/use-speaker.js';
import type { Speaker } from '../history/text/value-text.js';
import { instantText } from '../ui/text/instant-text.js';
import { Section } from '../ui/layout/section.js';
import { useWords } from '../ui/text/words.js';
import styles from './start.module.css';
import { startWords } from './start.words.js';

/** What was done lately, a line each; from what to what, the history of the thing tells. */
export function LatestChanges({ changes }: { readonly changes: readonly ChangeLineFragment[] }): ReactNode {
  const words = useWords(startWords);
  // Names are looked for only of what is out of the record: what is there says its own.
  const gone = useMemo(
    () => changes.filter(({ items }) => items.every(({ subject }) => !subject)),
    [changes],
  );
  const speaker = useSpeaker(gone);
  return (
    <Section title={words.changes}>
      {changes.length === 0 && <p>{words.noChanges}</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <ChangeLine key={change.id} change={change} speaker={speaker} />
          ))}
        </ul>
      )}
      <p>
        <Link to="/historia">{words.allChanges}</Link>
      </p>
    </Section>
  );
}

interface ChangeLineProps {
  readonly change: ChangeLineFragment;
  readonly speaker: Speaker;
}

function ChangeLine({ change, speaker }: ChangeLineProps): ReactNode {
  const { at, command, author, items } = change;
  const words = useWords(startWords);
  const commands = useWords(commandWords);
  const what = [commandText(command, commands), nameIn(items, speaker)].filter((text) => text !== null);
  return (
    <li>
      <Link to="/historia" search={{ czego: items[0]?.subjectId }}>
        {what.join(': ')}
      </Link>
      <span className={styles.note}>
        {author?.name ?? words.someone} · {instantText(at, speaker.language, 'minute')}
      </span>
    </li>
  );
}

/** What a change was about, by the first thing of it that has a name. */
function nameIn(items: ChangeLineFragment['items'], { language, nameOf }: Speaker): string | null {
  const names = items.map(({ subject, subjectId }) =>
    subject ? nameOfThing(subject, language) : nameOf(subjectId),
  );
  return names.find((name) => name !== null) ?? null;
}
