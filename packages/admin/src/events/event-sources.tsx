import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { parseEdtf } from '@partnerstwa/shared/edtf';
import type { EventSourcesFragment } from '../graphql/operations.js';
import { Section } from '../ui/section.js';
import { useDateText } from '../ui/use-date-text.js';
import { useWords } from '../ui/words.js';
import { EventSourcesFragmentDocument } from './event-sources.graphql.js';
import styles from './event.module.css';
import { eventWords } from './event.words.js';
import { disagreementsOf, saidBy, type StatementGroup } from './statement-groups.js';

type Source = EventSourcesFragment['sources'][number];
type Statement = EventSourcesFragment['statements'][number];

/** Where it is known from: each source with its own words, and plainly where two cannot both be right. */
export function EventSources({ event }: { readonly event: FragmentType<EventSourcesFragment> }): ReactNode {
  const words = useWords(eventWords);
  const { data } = useSuspenseFragment({
    fragment: EventSourcesFragmentDocument,
    fragmentName: 'EventSources',
    from: event,
  });
  const disagreements = disagreementsOf(data.statements);
  return (
    <Section title={words.sources}>
      {disagreements.length > 0 && <Disagreements of={disagreements} />}
      {data.sources.length === 0 && <p>{words.noSources}</p>}
      {data.sources.map((source) => (
        <SourceSaying key={source.id} source={source} said={saidBy(source.id, data.statements)} />
      ))}
    </Section>
  );
}

function SourceSaying({ source, said }: { readonly source: Source; readonly said: StatementGroup[] }) {
  const words = useWords(eventWords);
  const fieldText = useFieldText();
  return (
    <div className={styles.source}>
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        <span>{source.title}</span>
      )}
      {source.publisher && <span className={styles.beside}>{source.publisher}</span>}
      {said.length > 0 && (
        <details className={styles.saying}>
          <summary>{words.whatItSays}</summary>
          <dl>
            {said.map(({ field, statements }) => (
              <div key={field}>
                <dt>{fieldText(field)}</dt>
                {statements.map((statement) => (
                  <dd key={statement.id}>
                    <Said of={statement} />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

function Disagreements({ of }: { readonly of: StatementGroup[] }): ReactNode {
  const words = useWords(eventWords);
  const fieldText = useFieldText();
  return (
    <div className={styles.disagreement}>
      <h3>{words.disagreement}</h3>
      {of.map(({ field, statements }) => (
        <div key={field}>
          <p>{fieldText(field)}:</p>
          <ul>
            {statements.map((statement) => (
              <li key={statement.id}>
                <strong>
                  <Value of={statement} />
                </strong>{' '}
                – {statement.source.title}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** The words of the source, or the value where it has none. */
function Said({ of: statement }: { readonly of: Statement }): ReactNode {
  return statement.wording ? `„${statement.wording}”` : <Value of={statement} />;
}

/** The value that the source gives; a date in words. */
function Value({ of: { field, value, wording } }: { readonly of: Statement }): ReactNode {
  const dateText = useDateText();
  if (value === null) return wording && `„${wording}”`;
  return field === 'date' && isEdtf(value) ? dateText({ edtf: value }) : value;
}

/** How a field of the schema is called here; a field that is new to this screen bears its own name. */
function useFieldText(): (field: string) => string {
  const { fields } = useWords(eventWords);
  return (field) => (fields as Readonly<Record<string, string>>)[field] ?? field;
}

function isEdtf(value: string): boolean {
  try {
    parseEdtf(value);
    return true;
  } catch {
    // EdtfError: the source gives no date that can be said in words.
    return false;
  }
}
