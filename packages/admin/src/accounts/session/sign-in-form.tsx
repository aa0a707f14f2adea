import { useApolloClient } from '@apollo/client/react';
import { PasswordInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { RefusalText } from '../../graphql/refusal-text.js';
import { Button } from '../../ui/controls/button.js';
import { useWords } from '../../ui/text/words.js';
import styles from './account-form.module.css';
import { accountsWords } from './accounts.words.js';
import { SignInDocument } from './session.graphql.js';
import { textOf, useCredentialsForm } from './use-credentials-form.js';

interface SignInFormProps {
  /** Who was signed in, where it is the same person who comes back. */
  readonly email?: string | undefined;
  onSignedIn(): void;
}

/** Address and password. `onSignedIn` is called once the session stands and the screens show what it may see. */
export function SignInForm({ email, onSignedIn }: SignInFormProps): ReactNode {
  const words = useWords(accountsWords);
  const client = useApolloClient();
  const { refusal, running, submit } = useCredentialsForm(async (given) => {
    const input = { email: textOf(given, 'email'), password: textOf(given, 'password') };
    await client.mutate({ mutation: SignInDocument, variables: { input } });
    await client.refetchQueries({ include: 'active' });
    onSignedIn();
  });
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        required
        withAsterisk={false}
        defaultValue={email}
        data-autofocus={email === undefined || undefined}
      />
      <PasswordInput
        name="password"
        label={words.password}
        autoComplete="current-password"
        required
        withAsterisk={false}
        data-autofocus={email !== undefined || undefined}
      />
      {refusal && (
        <div role="alert" className={styles.refusal}>
          {refusal.code === 'UNAUTHENTICATED' ? (
            <p>{words.wrongCredentials}</p>
          ) : (
            <RefusalText refusal={refusal} doing="reading" />
          )}
        </div>
      )}
      <Button type="submit" loading={running}>
        {words.signIn}
      </Button>
      <p className={styles.hint}>{words.forgotten}</p>
    </form>
  );
}
