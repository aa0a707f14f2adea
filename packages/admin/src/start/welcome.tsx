import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { PartnershipMark } from '../partnerships/mark/partnership-mark.js';
import { usePartnerships } from '../partnerships/use-partnerships.js';
import { Button } from '../ui/controls/button.js';
import fields from '../ui/controls/plain-field.module.css';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './start.module.css';
import { startMessages } from './start.messages.js';

/** An introduction to the app for people with nothing to settle, such as visitors and planners. */
export function Welcome(): ReactNode {
  const messages = useMessages(startMessages);
  return (
    <div className={styles.column}>
      <p className={styles.lead}>{messages.whatThisIs}</p>
      <PartnerSearch />
      <Section title={messages.partnerships}>
        <ul className={styles.partnerships}>
          {usePartnerships().map((partnership) => (
            <li key={partnership.id}>
              <Link to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
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
  const messages = useMessages(startMessages);
  const navigate = useNavigate();
  const find = (typed: FormDataEntryValue | null) =>
    void navigate({
      to: '/partners',
      search: {
        search: typeof typed === 'string' && typed.trim() ? typed.trim() : undefined,
        scope: 'all',
      },
    });
  return (
    <form role="search" className={styles.search} action={(form: FormData) => find(form.get('search'))}>
      <label className={styles.searchField}>
        <span className={fields.label}>{messages.search}</span>
        <input type="search" name="search" maxLength={TEXT_LIMITS.search} className={fields.field} />
      </label>
      <Button type="submit" variant="default">
        {messages.find}
      </Button>
    </form>
  );
}
