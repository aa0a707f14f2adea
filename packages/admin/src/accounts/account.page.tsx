import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { accountsWords } from './session/accounts.words.js';
import { NewPasswordForm } from './session/new-password-form.js';
import { OnlyFor } from './session/only-for.js';
import { useRoleText } from './session/role-text.js';
import { ChangePasswordDocument } from './session/session.graphql.js';
import { useViewer } from './session/viewer.js';
import { Button } from '../ui/controls/button.js';
import { Facts } from '../ui/layout/facts.js';
import { Page } from '../ui/layout/page.js';
import { Section } from '../ui/layout/section.js';
import { tell } from '../ui/layout/toasts.js';
import { useWords } from '../ui/text/words.js';
import { SignOut } from './sign-out.js';
import styles from './users.module.css';
import { usersWords } from './users.words.js';

/** One's own account: who one is here, the password, the way out. */
export function AccountPage(): ReactNode {
  const words = useWords(usersWords);
  return (
    <OnlyFor title={words.accountTitle} may={({ account }) => account !== null}>
      <Page title={words.accountTitle}>
        <div className={styles.narrow}>
          <YourData />
          <Password />
          <SignOut />
        </div>
      </Page>
    </OnlyFor>
  );
}

function YourData(): ReactNode {
  const words = useWords(usersWords);
  const roleText = useRoleText();
  const { account, rights } = useViewer();
  if (!account) return null;
  return (
    <Section title={words.yourData}>
      <Facts
        of={[
          [words.name, account.name],
          [words.email, account.email],
          [words.roles, account.roles.map(roleText).join('\n') || words.noRoles],
        ]}
      />
      <p className={styles.note}>
        {rights.keepDistrict ? (
          <>
            {words.youChange} <Link to="/uzytkownicy">{words.title}</Link>.
          </>
        ) : (
          words.whoChanges
        )}
      </p>
    </Section>
  );
}

function Password(): ReactNode {
  const words = useWords(usersWords);
  const access = useWords(accountsWords);
  const client = useApolloClient();
  const [open, setOpen] = useState(false);
  const save = async (newPassword: string, currentPassword: string) => {
    await client.mutate({
      mutation: ChangePasswordDocument,
      variables: { input: { currentPassword, newPassword } },
    });
    setOpen(false);
    tell({ text: access.passwordChanged });
  };
  return (
    <Section title={words.password}>
      {open ? (
        <>
          <p>{words.passwordWhy}</p>
          <NewPasswordForm asksCurrent label={access.changePassword} save={save} />
        </>
      ) : (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {access.changePassword}
          </Button>
        </div>
      )}
    </Section>
  );
}
