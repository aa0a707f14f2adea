import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { accountsWords } from './session/accounts.words.js';
import { NewPasswordForm } from './session/new-password-form.js';
import { ChangePasswordDocument } from './session/session.graphql.js';
import { Button } from '../ui/controls/button.js';
import { Page } from '../ui/layout/page.js';
import { tell } from '../ui/layout/toasts.js';
import { useWords } from '../ui/text/words.js';
import { useSignOut } from './use-sign-out.js';
import styles from './users.module.css';

/** All that is shown while the password is one that somebody else gave. Afterwards the screen that the address names stands there. */
export function FirstPassword(): ReactNode {
  const words = useWords(accountsWords);
  const client = useApolloClient();
  const signOut = useSignOut();
  const save = async (newPassword: string, currentPassword: string) => {
    await client.mutate({
      mutation: ChangePasswordDocument,
      variables: { input: { currentPassword, newPassword } },
    });
    await client.refetchQueries({ include: 'active' });
    tell({ text: words.passwordChanged });
  };
  return (
    <main id="tresc" className={styles.first}>
      <Page title={words.changePasswordTitle}>
        <p>{words.changePasswordWhy}</p>
        <NewPasswordForm asksCurrent label={words.changePasswordTitle} save={save} />
        <div>
          <Button variant="default" onClick={() => void signOut(false)}>
            {words.signOut}
          </Button>
        </div>
      </Page>
    </main>
  );
}
