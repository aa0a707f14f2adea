import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ActButton } from '../graphql/act-button.js';
import type { MatterRowFragment } from '../graphql/operations.js';
import { closingWords } from '../history/text/closing.words.js';
import { PartnershipMark } from '../partnerships/mark/partnership-mark.js';
import { statementsWords } from '../sources/statements.words.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useWords } from '../ui/text/words.js';
import { DismissMatterDocument } from './matter.commands.graphql.js';
import { placeOf } from './matter-place.js';
import styles from './matters.module.css';
import { mattersWords } from './matters.words.js';

interface MatterRowProps {
  readonly matter: MatterRowFragment;
  /** What was done about another matter of the list: the row is no more. */
  onGone(): void;
}

/** What needs somebody: one click leads to where it is settled, another closes it. */
export function MatterRow({ matter, onGone }: MatterRowProps): ReactNode {
  const words = useWords(mattersWords);
  const closing = useWords(closingWords)[matter.kind];
  return (
    <li className={styles.row}>
      <MatterLink matter={matter} />
      {matter.canResolve && (
        <ActButton
          className={styles.act}
          variant="quiet"
          size="compact"
          command={DismissMatterDocument}
          input={{ id: matter.id }}
          doneText={words.closed(closing)}
          aria-label={words.close(closing, nameOf(matter))}
          onDone={onGone}
        >
          {closing}
        </ActButton>
      )}
    </li>
  );
}

/** The thing that the matter is about, and what is known of it. */
export function MatterLink({ matter }: { readonly matter: MatterRowFragment }): ReactNode {
  const known = useKnown(matter);
  return (
    <div className={styles.what}>
      <Link {...placeOf(matter)} lang="pl">
        {nameOf(matter)}
      </Link>
      <span className={styles.note}>
        {known && <span>{known}</span>}
        {matter.partnerships.map((partnership) => (
          <PartnershipMark key={partnership.id} of={partnership} />
        ))}
      </span>
    </div>
  );
}

/** What a matter is about, as one calls it. */
export function nameOf({ subject }: MatterRowFragment): string {
  if ('title' in subject) return subject.title;
  if ('name' in subject) return subject.name;
  return 'partner' in subject ? subject.partner.name : '';
}

/** When an event is, what sources differ in, how many editions are missing. */
function useKnown({ kind, field, missing, subject }: MatterRowFragment): string | null {
  const words = useWords(mattersWords);
  const { fields, otherField } = useWords(statementsWords);
  const dateText = useDateText();
  if (kind === 'SOURCES_DISAGREE') return fields[field] ?? otherField;
  if (missing !== null) return words.missing(missing);
  return subject.__typename === 'Event' ? dateText(subject.date) : null;
}
