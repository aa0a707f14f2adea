import { useState, type ReactNode } from 'react';
import { sessionMessages } from './session/session.messages.js';
import { refusalOf, type Refusal } from '../graphql/refusal.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { Button } from '../ui/controls/button.js';
import { Section } from '../ui/layout/section.js';
import { showToast } from '../ui/layout/toasts.js';
import { useMessages } from '../ui/text/messages.js';
import { useSignOut } from './use-sign-out.js';
import styles from './accounts.module.css';
import { accountsMessages } from './accounts.messages.js';

/** Buttons to sign out here or everywhere. */
export function SignOut(): ReactNode {
  const messages = useMessages(accountsMessages);
  const access = useMessages(sessionMessages);
  const signOut = useSignOut();
  const [running, setRunning] = useState<'here' | 'everywhere' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const leave = async (where: 'here' | 'everywhere') => {
    setRunning(where);
    setRefusal(null);
    try {
      await signOut(where === 'everywhere');
      showToast({ text: messages.signedOut });
    } catch (error) {
      setRefusal(refusalOf(error));
      setRunning(null);
    }
  };
  return (
    <Section title={messages.signOutTitle}>
      {refusal && (
        <div role="alert">
          <p>{messages.notSignedOut}</p>
          <RefusalText refusal={refusal} doing="reading" />
        </div>
      )}
      <div className={styles.buttons}>
        <Button loading={running === 'here'} onClick={() => void leave('here')}>
          {access.signOut}
        </Button>
        <Button variant="default" loading={running === 'everywhere'} onClick={() => void leave('everywhere')}>
          {messages.signOutEverywhere}
        </Button>
      </div>
      <p className={styles.note}>{messages.signOutWhy}</p>
    </Section>
  );
}
