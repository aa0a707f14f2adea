import { useState, type ReactNode } from 'react';
import { accountsWords } from './session/accounts.words.js';
import { refusalOf, type Refusal } from '../graphql/refusal.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { Button } from '../ui/controls/button.js';
import { Section } from '../ui/layout/section.js';
import { tell } from '../ui/layout/toasts.js';
import { useWords } from '../ui/text/words.js';
import { useSignOut } from './use-sign-out.js';
import styles from './users.module.css';
import { usersWords } from './users.words.js';

/** The two ways out. */
export function SignOut(): ReactNode {
  const words = useWords(usersWords);
  const access = useWords(accountsWords);
  const signOut = useSignOut();
  const [running, setRunning] = useState<'here' | 'everywhere' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const leave = async (where: 'here' | 'everywhere') => {
    setRunning(where);
    setRefusal(null);
    try {
      await signOut(where === 'everywhere');
      tell({ text: words.signedOut });
    } catch (error) {
      setRefusal(refusalOf(error));
      setRunning(null);
    }
  };
  return (
    <Section title={words.signOutTitle}>
      {refusal && (
        <div role="alert">
          <p>{words.notSignedOut}</p>
          <RefusalText refusal={refusal} doing="reading" />
        </div>
      )}
      <div className={styles.buttons}>
        <Button loading={running === 'here'} onClick={() => void leave('here')}>
          {access.signOut}
        </Button>
        <Button variant="default" loading={running === 'everywhere'} onClick={() => void leave('everywhere')}>
          {words.signOutEverywhere}
        </Button>
      </div>
      <p className={styles.note}>{words.signOutWhy}</p>
    </Section>
  );
}
