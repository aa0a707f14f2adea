import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import type { ChangeLineFragment } from '../graphql/operations.js';
import { commandText } from '../history/text/commands.messages.js';
import { nodeTitle } from '../nodes/nodes.js';
import { instantText } from '../ui/text/instant-text.js';
import { Section } from '../ui/layout/section.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import styles from './start.module.css';
import { startMessages } from './start.messages.js';

/** The name of a removed node takes a query, so this code loads only if there is such a change. */
const RemovedName = lazy(() => import('./removed-name.js').then((m) => ({ default: m.RemovedName })));

/** The latest changes, one line each. The history of a node shows its old and new values. */
export function LatestChanges({ changes }: { readonly changes: readonly ChangeLineFragment[] }): ReactNode {
  const messages = useMessages(startMessages);
  return (
    <Section title={messages.changes}>
      {changes.length === 0 && <p>{messages.noChanges}</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <ChangeLine key={change.id} change={change} />
          ))}
        </ul>
      )}
      <p>
        <Link to="/history">{messages.allChanges}</Link>
      </p>
    </Section>
  );
}

function ChangeLine({ change }: { readonly change: ChangeLineFragment }): ReactNode {
  const { at, command, author, items } = change;
  const messages = useMessages(startMessages);
  const language = useLanguage();
  const names = items.map(({ subject }) => (subject ? nodeTitle(subject, language) : null));
  const name = names.find((each) => each !== null);
  return (
    <li>
      <Link to="/history" search={{ subject: items[0]?.subjectId }}>
        {commandText(command, language)}
        {name && `: ${name}`}
        {items.every(({ subject }) => !subject) && (
          <Suspense fallback={null}>
            <RemovedName of={change} />
          </Suspense>
        )}
      </Link>
      <span className={styles.note}>
        {author?.name ?? messages.someone} · {instantText(at, language, 'minute')}
      </span>
    </li>
  );
}
