import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { sessionMessages } from './session/session.messages.js';
import { NewPasswordForm } from './session/new-password-form.js';
import { RestrictedPage } from './session/restricted-page.js';
import { useRoleText } from './session/role-text.js';
import { ChangePasswordDocument } from './session/session.graphql.js';
import { useViewer } from './session/viewer.js';
import { Button } from '../ui/controls/button.js';
import { Facts } from '../ui/layout/facts.js';
import { Page } from '../ui/layout/page.js';
import { Section } from '../ui/layout/section.js';
import { showToast } from '../ui/layout/toasts.js';
import { useMessages } from '../ui/text/messages.js';
import { SignOut } from './sign-out.js';
import styles from './accounts.module.css';
import { accountsMessages } from './accounts.messages.js';

/** The viewer's own account: name and roles, password, signing out. */
export function AccountPage(): ReactNode {
  const messages = useMessages(accountsMessages);
  return (
    <RestrictedPage title={messages.accountTitle} isAllowed={({ account }) => account !== null}>
      <Page title={messages.accountTitle}>
        <div className={styles.narrow}>
          <YourData />
          <Password />
          <SignOut />
        </div>
      </Page>
    </RestrictedPage>
  );
}

function YourData(): ReactNode {
  const messages = useMessages(accountsMessages);
  const roleText = useRoleText();
  const { account, rights } = useViewer();
  if (!account) return null;
  return (
    <Section title={messages.yourData}>
      <Facts
        of={[
          [messages.name, account.name],
          [messages.email, account.email],
          [messages.roles, account.roles.map(roleText).join('\n') || messages.noRoles],
        ]}
      />
      <p className={styles.note}>
        {rights.keepDistrict ? (
          <>
            {messages.youChange} <Link to="/accounts">{messages.title}</Link>.
          </>
        ) : (
          messages.whoChanges
        )}
      </p>
    </Section>
  );
}

function Password(): ReactNode {
  const messages = useMessages(accountsMessages);
  const access = useMessages(sessionMessages);
  const client = useApolloClient();
  const [open, setOpen] = useState(false);
  const save = async (newPassword: string, currentPassword: string) => {
    await client.mutate({
      mutation: ChangePasswordDocument,
      variables: { input: { currentPassword, newPassword } },
    });
    setOpen(false);
    showToast({ text: access.passwordChanged });
  };
  return (
    <Section title={messages.password}>
      {open ? (
        <>
          <p>{messages.passwordWhy}</p>
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
