import { useApolloClient } from '@apollo/client/react';
import { PasswordInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { refetchActiveQueries } from '../../graphql/client.js';
import { RefusalText } from '../../graphql/refusal-text.js';
import { Button } from '../../ui/controls/button.js';
import { useMessages } from '../../ui/text/messages.js';
import styles from './session-form.module.css';
import { sessionMessages } from './session.messages.js';
import { SignInDocument } from './session.graphql.js';
import { startOver } from './start-over.js';
import { readField, useCredentialsForm } from './use-credentials-form.js';
import { useViewer } from './viewer.js';

interface SignInFormProps {
  /** Set if the same person signs in again; the address is then read-only. */
  readonly email?: string | undefined;
  onSignedIn(): void;
}

/** E-mail address and password. `onSignedIn` is called after the session has started and the screens are up to date. */
export function SignInForm({ email, onSignedIn }: SignInFormProps): ReactNode {
  const messages = useMessages(sessionMessages);
  const client = useApolloClient();
  const { account } = useViewer();
  const { refusal, running, submit } = useCredentialsForm(async (given) => {
    const input = { email: readField(given, 'email'), password: readField(given, 'password') };
    const { data } = await client.mutate({ mutation: SignInDocument, variables: { input } });
    const viewer = data?.signIn?.viewer;
    if (account && viewer?.account?.id !== account.id) return startOver(viewer);
    await refetchActiveQueries();
    onSignedIn();
  });
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        name="email"
        type="email"
        label={messages.email}
        autoComplete="username"
        required
        withAsterisk={false}
        defaultValue={email}
        readOnly={email !== undefined}
        description={email === undefined ? undefined : messages.signInAgainAs}
        data-autofocus={email === undefined || undefined}
      />
      <PasswordInput
        name="password"
        label={messages.password}
        autoComplete="current-password"
        required
        withAsterisk={false}
        data-autofocus={email !== undefined || undefined}
      />
      {refusal && (
        <div role="alert" className={styles.refusal}>
          {refusal.code === 'UNAUTHENTICATED' ? (
            <p>{messages.wrongCredentials}</p>
          ) : (
            <RefusalText refusal={refusal} doing="reading" />
          )}
        </div>
      )}
      <Button type="submit" loading={running}>
        {messages.signIn}
      </Button>
      <p className={styles.hint}>{messages.forgotten}</p>
    </form>
  );
}
