import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ChangeLineFragment } from '../graphql/operations.js';
import { commandText, commandWords } from '../history/commands.words.js';
import { nameOfThing } from '../history/thing-names.js';
import { instantText } from '../ui/instant-text.js';
import { Section } from '../ui/section.js';
import { useLanguage, useWords, type Language } from '../ui/words.js';
import styles from './start.module.css';
import { startWords } from './start.words.js';

/** What was done lately, a line each; from what to what, the history of the thing tells. */
export function LatestChanges({ changes }: { readonly changes: readonly ChangeLineFragment[] }): ReactNode {
  const words = useWords(startWords);
  return (
    <Section title={words.changes}>
      {changes.length === 0 && <p>{words.noChanges}</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <ChangeLine key={change.id} change={change} />
          ))}
        </ul>
      )}
      <p>
        <Link to="/historia">{words.allChanges}</Link>
      </p>
    </Section>
  );
}

function ChangeLine({ change }: { readonly change: ChangeLineFragment }): ReactNode {
  const { at, command, author, items } = change;
  const words = useWords(startWords);
  const commands = useWords(commandWords);
  const language = useLanguage();
  const what = [commandText(command, commands), nameIn(items, language)].filter((text) => text !== null);
  return (
    <li>
      <Link to="/historia" search={{ czego: items[0]?.subjectId }}>
        {what.join(': ')}
      </Link>
      <span className={styles.note}>
        {author?.name ?? words.someone} · {instantText(at, language, 'minute')}
      </span>
    </li>
  );
}

/** What a change was about, by the first thing of it that is still there. */
function nameIn(items: ChangeLineFragment['items'], language: Language): string | null {
  const names = items.map(({ subject }) => subject && nameOfThing(subject, language));
  return names.find((name) => name !== null) ?? null;
}
