import { useApolloClient } from '@apollo/client/react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { Page } from '../../ui/layout/page.js';
import { showToast } from '../../ui/layout/toasts.js';
import { useMessages } from '../../ui/text/messages.js';
import { sessionMessages } from './session.messages.js';
import { NewPasswordForm } from './new-password-form.js';
import { UsePasswordLinkDocument } from './session.graphql.js';
import { startOver } from './start-over.js';
import { useViewer } from './viewer.js';

/** The target of the one-time links for invitations and resets: sets a password and signs in. */
export function PasswordLinkPage(): ReactNode {
  const messages = useMessages(sessionMessages);
  const client = useApolloClient();
  const navigate = useNavigate();
  const { account } = useViewer();
  const secret = useSecretOfLink();
  const save = async (newPassword: string) => {
    const { data } = await client.mutate({
      mutation: UsePasswordLinkDocument,
      variables: { input: { secret, newPassword } },
    });
    await navigate({ to: '/' });
    // The cache may contain data of a person who was signed in before.
    startOver(data?.usePasswordLink?.viewer);
    showToast({ text: messages.passwordChanged });
  };
  return (
    <Page title={messages.linkTitle}>
      {secret === '' ? (
        <p>{messages.linkMissing}</p>
      ) : (
        <>
          <p>{messages.linkWhy}</p>
          {account && <p>{messages.linkOfOther(account.name)}</p>}
          <NewPasswordForm asksCurrent={false} label={messages.linkTitle} save={save} />
        </>
      )}
    </Page>
  );
}

/**
 * Reads the secret after the `#`, which browsers do not send and servers do not log. Removes it from the
 * address at once, so that neither the browser's history nor an onlooker can see it.
 */
function useSecretOfLink(): string {
  const navigate = useNavigate();
  const hash = useLocation({ select: (location) => location.hash });
  const [secret, setSecret] = useState(hash);
  if (hash !== '' && hash !== secret) setSecret(hash);
  useEffect(() => {
    if (hash !== '') void navigate({ to: '/password', hash: '', replace: true });
  }, [hash, navigate]);
  return secret;
}
