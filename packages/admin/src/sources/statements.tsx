import { Link } from '@tanstack/react-router';
import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import type { StatementPartsFragment } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import { SOURCES_ANCHOR } from './sources-anchor.js';
import type { StatementSubject } from './statement-fields.js';
import { StatementDialog } from './statement.dialog.js';
import { statementGroups, type StatedValue, type StatementGroup } from './statement-groups.js';
import styles from './statements.module.css';
import { statementFieldsMessages } from './statement-fields.messages.js';
import { statementsMessages } from './statements.messages.js';
import { useStatedText } from './use-stated-text.js';

/** Props of a list whose statements may be editable. */
interface Editing {
  onEdit?: ((statement: StatementPartsFragment) => void) | undefined;
}

interface StatementsProps {
  readonly of: readonly StatementPartsFragment[];
  /** The subject of the statements. Its rights decide who may add and change statements. */
  readonly subject: {
    readonly id: string;
    readonly __typename: StatementSubject;
    readonly viewerCan: { readonly edit: boolean };
  };
}

/** The statements of a screen's subject; links lead to them. */
export function Statements(props: StatementsProps): ReactNode {
  const place = useFocusOnAnchor();
  return (
    <div ref={place} id={SOURCES_ANCHOR} tabIndex={-1} className={styles.place}>
      <StatementsSection {...props} />
    </div>
  );
}

interface StatementsSectionProps extends StatementsProps {
  /** The heading in a dialog, which must differ from that of the page behind it. */
  readonly title?: string;
}

/** The sources of these facts. Contradictions are always visible; all statements are collapsed. */
export function StatementsSection({ of, subject, title }: StatementsSectionProps): ReactNode {
  const messages = useMessages(statementsMessages);
  const [open, setOpen] = useState<StatementPartsFragment | 'new' | null>(null);
  const mayEdit = subject.viewerCan.edit;
  const onEdit = mayEdit ? setOpen : undefined;
  return (
    <>
      <Section
        title={title ?? messages.title}
        action={
          mayEdit && (
            <Button variant="default" size="sm" onClick={() => setOpen('new')}>
              {messages.add}
            </Button>
          )
        }
      >
        {of.length === 0 && <p>{messages.none}</p>}
        <Disagreements of={of} onEdit={onEdit} />
        {of.length > 0 && <Sources of={of} />}
        {of.length > 0 && (
          <details>
            <summary className={styles.summary}>{messages.all(of.length)}</summary>
            <StatementGroups groups={statementGroups(of)} onEdit={onEdit} />
          </details>
        )}
      </Section>
      {open && (
        <StatementDialog
          subject={subject}
          statement={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

/**
 * Focuses this part if the address has its anchor; the browser cannot, because the content loads after the
 * page.
 */
function useFocusOnAnchor() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (location.hash !== `#${SOURCES_ANCHOR}`) return undefined;
    // Waits until the shell has moved the focus to the start of the new screen.
    const timer = setTimeout(() => {
      place.current?.focus({ preventScroll: true });
      place.current?.scrollIntoView();
    });
    return () => clearTimeout(timer);
  }, []);
  return place;
}

interface DisagreementsProps extends Editing {
  readonly of: readonly StatementPartsFragment[];
}

/** Warns of contradictions between sources; renders nothing if there are none. */
export function Disagreements({ of, onEdit }: DisagreementsProps): ReactNode {
  const messages = useMessages(statementsMessages);
  const groups = statementGroups(of).filter(({ isDisputed }) => isDisputed);
  if (groups.length === 0) return null;
  return (
    <div className={styles.disputed}>
      <p className={styles.warning}>{messages.disputed}</p>
      <StatementGroups groups={groups} onEdit={onEdit} />
    </div>
  );
}

/** Lists each source once, in the order of its first statement. */
function Sources({ of }: { readonly of: readonly StatementPartsFragment[] }): ReactNode {
  const sources = new Map(of.map(({ source }) => [source.id, source]));
  return (
    <ul className={styles.list}>
      {[...sources.values()].map((source) => (
        <li key={source.id}>
          <SourceName of={source} />
        </li>
      ))}
    </ul>
  );
}

interface StatementGroupsProps extends Editing {
  readonly groups: readonly StatementGroup[];
}

/** The values that sources give for each field, with their wordings and sources. */
export function StatementGroups({ groups, onEdit }: StatementGroupsProps): ReactNode {
  const names = useMessages(statementFieldsMessages);
  return (
    <dl className={styles.groups}>
      {groups.map(({ field, values }) => (
        <div key={field}>
          <dt>{names.fields[field] ?? names.otherField}</dt>
          {values.map((each) => (
            <dd key={each.value}>
              <Value field={field} said={each} onEdit={onEdit} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

interface ValueProps extends Editing {
  readonly field: string;
  readonly said: StatedValue;
}

function Value({ field, said: { value, by }, onEdit }: ValueProps): ReactNode {
  const messages = useMessages(statementsMessages);
  const statedText = useStatedText();
  const wordings = [...new Set(by.map(({ wording }) => wording))].filter((each) => each !== null);
  const said = value && statedText(field, value);
  return (
    <>
      {said && <span className={styles.value}>{said}</span>}
      {wordings
        .filter((wording) => wording !== said)
        .map((wording) => (
          <q key={wording} lang="pl" className={styles.wording}>
            {wording}
          </q>
        ))}
      <span className={styles.sources}>
        {by.map((statement, i) => (
          <Fragment key={statement.id}>
            {i > 0 && '; '}
            <SourceName of={statement.source} />
            {onEdit && (
              <Button
                variant="subtle"
                size="compact"
                aria-label={`${messages.edit}: ${statement.source.title}${said ? `, ${said}` : ''}`}
                onClick={() => onEdit(statement)}
              >
                {messages.editShort}
              </Button>
            )}
          </Fragment>
        ))}
      </span>
    </>
  );
}

/** The title of a source with its site or publisher, because two sites may give a page the same title. */
function SourceName({
  of: { id, title, url, publisher },
}: {
  readonly of: StatementPartsFragment['source'];
}) {
  const place = url ? new URL(url).hostname.replace(/^www\./, '') : publisher;
  return (
    <>
      <Link lang="pl" to="/sources/$sourceId" params={{ sourceId: id }}>
        {title}
      </Link>
      {place && ' ('}
      {url ? (
        <a href={url} rel="noreferrer">
          {place}
        </a>
      ) : (
        place
      )}
      {place && ')'}
    </>
  );
}
