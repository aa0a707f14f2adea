import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { StartPageQuery } from '../graphql/operations.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './archive.module.css';
import { todosMessages } from './todo-list.messages.js';

const MAX_YEARS = 3;

interface ArchiveProps {
  readonly years: NonNullable<StartPageQuery['archiveYears']>;
  /** The number of gaps without a day. */
  readonly undated: number;
  readonly dismissed: number;
}

/** Gaps of past years and of records without a day, with progress. Kept apart, as they are never urgent. */
export function Archive({ years, undated, dismissed }: ArchiveProps): ReactNode {
  const messages = useMessages(todosMessages);
  const open = years.filter(({ incomplete }) => incomplete > 0);
  if (open.length === 0 && undated === 0 && dismissed === 0) return null;
  return (
    <Section title={messages.archive}>
      <ul className={styles.years}>
        {open.slice(0, MAX_YEARS).map((year, i) => (
          <Year key={year.year} of={year} isFirst={i === 0} />
        ))}
        {undated > 0 && (
          <li className={styles.year}>
            <span>
              <strong>{messages.records}</strong> · {messages.recordsLeft(undated)}
            </span>
            <Link
              to="/"
              search={(now) => ({ ...now, todos: 'undated' as const })}
              aria-label={`${messages.later}: ${messages.records}`}
            >
              {messages.later}
            </Link>
          </li>
        )}
      </ul>
      <p className={styles.more}>
        {open.length > MAX_YEARS && (
          <Link to="/" search={(now) => ({ ...now, todos: 'past' as const })}>
            {messages.earlierYears}
          </Link>
        )}
        {dismissed > 0 && (
          <Link to="/" search={(now) => ({ ...now, todos: 'dismissed' as const })}>
            {messages.closedCount(dismissed)}
          </Link>
        )}
      </p>
    </Section>
  );
}

function Year({
  of: { year, events, incomplete },
  isFirst,
}: {
  readonly of: ArchiveProps['years'][number];
  readonly isFirst: boolean;
}): ReactNode {
  const messages = useMessages(todosMessages);
  const name = String(year);
  const search = (now: object) => ({ ...now, todos: 'past' as const, year });
  return (
    <li className={styles.year}>
      <span>
        <strong>{name}</strong> · {messages.left(incomplete, events)}
      </span>
      {isFirst ? (
        <LinkButton variant="default" to="/" search={search} aria-label={`${messages.oneByOne}: ${name}`}>
          {messages.oneByOne}
        </LinkButton>
      ) : (
        <Link to="/" search={search} aria-label={`${messages.later}: ${name}`}>
          {messages.later}
        </Link>
      )}
      <span className={styles.progress} aria-hidden="true">
        <progress value={events - incomplete} max={events} />
        {messages.ofAll(events - incomplete, events)}
      </span>
    </li>
  );
}
