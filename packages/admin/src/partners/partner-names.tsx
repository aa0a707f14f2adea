import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { PartnerNamesFragment } from '../graphql/operations.js';
import { Section } from '../ui/section.js';
import { useDateText } from '../ui/use-date-text.js';
import { useWords } from '../ui/words.js';
import { PartnerNamesFragmentDocument } from './partner-names.graphql.js';
import styles from './partner.module.css';
import { partnerWords } from './partner.words.js';
import { partnersWords } from './partners.words.js';

/** Every name it bears or bore: what the name is, and from when to when, as far as that is known. */
export function PartnerNames({
  partner,
}: {
  readonly partner: FragmentType<PartnerNamesFragment>;
}): ReactNode {
  const words = useWords(partnerWords);
  const { nameKinds } = useWords(partnersWords);
  const dateText = useDateText();
  const { data } = useSuspenseFragment({
    fragment: PartnerNamesFragmentDocument,
    fragmentName: 'PartnerNames',
    from: partner,
  });
  return (
    <Section title={words.names}>
      <ul className={styles.rows}>
        {data.names.map(({ name, kind, validFrom, validTo }) => (
          <li key={`${kind} ${name}`}>
            <span className={styles.name}>{name}</span>
            <span className={styles.note}>
              {nameKinds[kind]}
              {validFrom && ` · ${words.from.toLowerCase()}: ${dateText(validFrom)}`}
              {validTo && ` · ${words.to.toLowerCase()}: ${dateText(validTo)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
