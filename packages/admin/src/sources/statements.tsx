import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import type { StatementPartsFragment } from '../graphql/operations.js';
import { Section } from '../ui/layout/section.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { SOURCES_ANCHOR } from './sources-anchor.js';
import { statementGroups, type StatedValue, type StatementGroup } from './statement-groups.js';
import styles from './statements.module.css';
import { statementFieldsMessages } from './statement-fields.messages.js';
import { statementsMessages } from './statements.messages.js';

/** Fields whose value is a date. */
const DATE_FIELDS: readonly string[] = [
  'foundedOn',
  'endedOn',
  'renamedOn',
  'date',
  'from',
  'to',
  'happenedOn',
];

/** Where all this is known from. What sources contradict each other in stands open; the rest is folded away. */
export function Statements({ of }: { readonly of: readonly StatementPartsFragment[] }): ReactNode {
  const messages = useMessages(statementsMessages);
  const place = useFocusOnAnchor();
  return (
    <div ref={place} id={SOURCES_ANCHOR} tabIndex={-1} className={styles.place}>
      <Section title={messages.title}>
        {of.length === 0 && <p>{messages.none}</p>}
        <Disagreements of={of} />
        {of.length > 0 && <Sources of={of} />}
        {of.length > 0 && (
          <details>
            <summary className={styles.summary}>{messages.all(of.length)}</summary>
            <StatementGroups groups={statementGroups(of)} />
          </details>
        )}
      </Section>
    </div>
  );
}

/** Puts the reader here where the address says so: the page came before what it shows. */
function useFocusOnAnchor() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (location.hash !== `#${SOURCES_ANCHOR}`) return undefined;
    // After the shell has put the focus at the beginning of the new screen.
    const timer = setTimeout(() => {
      place.current?.focus({ preventScroll: true });
      place.current?.scrollIntoView();
    });
    return () => clearTimeout(timer);
  }, []);
  return place;
}

/** Where sources contradict each other, so that nobody overlooks it; nothing where they do not. */
export function Disagreements({ of }: { readonly of: readonly StatementPartsFragment[] }): ReactNode {
  const messages = useMessages(statementsMessages);
  const groups = statementGroups(of).filter(({ isDisputed }) => isDisputed);
  if (groups.length === 0) return null;
  return (
    <div className={styles.disputed}>
      <p className={styles.warning}>{messages.disputed}</p>
      <StatementGroups groups={groups} />
    </div>
  );
}

/** Each source once, in the order in which they first speak. */
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

/** The values that sources give for each field. Values that contradict each other are marked. */
export function StatementGroups({ groups }: { readonly groups: readonly StatementGroup[] }): ReactNode {
  const names = useMessages(statementFieldsMessages);
  return (
    <dl className={styles.groups}>
      {groups.map(({ field, values }) => (
        <div key={field}>
          <dt>{names.fields[field] ?? names.otherField}</dt>
          {values.map((each) => (
            <dd key={each.value}>
              <Value field={field} said={each} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Value({
  field,
  said: { value, by },
}: {
  readonly field: string;
  readonly said: StatedValue;
}): ReactNode {
  const messages = useMessages(statementsMessages);
  const language = useLanguage();
  const wordings = [...new Set(by.map(({ wording }) => wording))].filter((each) => each !== null);
  const isDate = DATE_FIELDS.includes(field) && value !== null;
  const said = value && (isDate ? edtfText(value, language) : (messages.values[field]?.[value] ?? value));
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
          </Fragment>
        ))}
      </span>
    </>
  );
}

/** The title, and whose site it is: two sites may give a page the same title. */
function SourceName({ of: { title, url, publisher } }: { readonly of: StatementPartsFragment['source'] }) {
  const place = url ? new URL(url).hostname.replace(/^www\./, '') : publisher;
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {place && ` (${place})`}
    </>
  );
}
