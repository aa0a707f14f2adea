import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { sessionMessages } from './session/session.messages.js';
import { NewPasswordForm } from './session/new-password-form.js';
import { ChangePasswordDocument } from './session/session.graphql.js';
import { Button } from '../ui/controls/button.js';
import { Page } from '../ui/layout/page.js';
import { showToast } from '../ui/layout/toasts.js';
import { useMessages } from '../ui/text/messages.js';
import { useSignOut } from './use-sign-out.js';
import styles from './accounts.module.css';

/** Shown instead of any screen until the person has replaced a password that somebody else set. */
export function FirstPassword(): ReactNode {
  const messages = useMessages(sessionMessages);
  const client = useApolloClient();
  const signOut = useSignOut();
  const save = async (newPassword: string, currentPassword: string) => {
    await client.mutate({
      mutation: ChangePasswordDocument,
      variables: { input: { currentPassword, newPassword } },
    });
    await client.refetchQueries({ include: 'active' });
    showToast({ text: messages.passwordChanged });
  };
  return (
    <main id="tresc" className={styles.first}>
      <Page title={messages.changePasswordTitle}>
        <p>{messages.changePasswordWhy}</p>
        <NewPasswordForm asksCurrent label={messages.changePasswordTitle} save={save} />
        <div>
          <Button variant="default" onClick={() => void signOut(false)}>
            {messages.signOut}
          </Button>
        </div>
      </Page>
    </main>
  );
}
