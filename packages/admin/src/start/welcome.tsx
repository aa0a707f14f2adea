import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { PartnershipMark } from '../partnerships/partnership-mark.js';
import { usePartnerships } from '../partnerships/use-partnerships.js';
import { Section } from '../ui/section.js';
import { useWords } from '../ui/words.js';
import styles from './start.module.css';
import { startWords } from './start.words.js';

/** What this is, for whoever has nothing to settle here: a visitor, a planner. */
export function Welcome(): ReactNode {
  const words = useWords(startWords);
  return (
    <div className={styles.column}>
      <p className={styles.lead}>{words.whatThisIs}</p>
      <PartnerSearch />
      <Section title={words.partnerships}>
        <ul className={styles.partnerships}>
          {usePartnerships().map((partnership) => (
            <li key={partnership.id}>
              <Link to="/partnerstwa/$partnershipId" params={{ partnershipId: partnership.id }}>
                <PartnershipMark of={partnership} />
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function PartnerSearch(): ReactNode {
  const words = useWords(startWords);
  const navigate = useNavigate();
  const find = (typed: FormDataEntryValue | null) =>
    void navigate({
      to: '/partnerzy',
      search: {
        szukaj: typeof typed === 'string' && typed.trim() ? typed.trim() : undefined,
        kto: 'wszyscy',
      },
    });
  return (
    <form role="search" className={styles.search} action={(form: FormData) => find(form.get('szukaj'))}>
      <TextInput
        type="search"
        name="szukaj"
        label={words.search}
        maxLength={TEXT_LIMITS.search}
        className={styles.searchField}
      />
      <Button type="submit" variant="default">
        {words.find}
      </Button>
    </form>
  );
}
