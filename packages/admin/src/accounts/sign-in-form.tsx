import { useApolloClient } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { refusalOf, type Refusal } from '../graphql/refusal.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { useWords } from '../ui/words.js';
import styles from './account-form.module.css';
import { accountsWords } from './accounts.words.js';
import { SignInDocument } from './session.graphql.js';

/** Address and password. `onSignedIn` is called once the session stands and the screens show what it may see. */
export function SignInForm({ onSignedIn }: { onSignedIn(): void }): ReactNode {
  const words = useWords(accountsWords);
  const client = useApolloClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [running, setRunning] = useState(false);

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const input = { email: textOf(given, 'email'), password: textOf(given, 'password') };
    setRunning(true);
    try {
      await client.mutate({ mutation: SignInDocument, variables: { input } });
      await client.refetchQueries({ include: 'active' });
      onSignedIn();
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setRunning(false);
    }
  };

  return (
    <form className={styles.form} onSubmit={(event) => void signIn(event)}>
      <TextInput
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        required
        withAsterisk={false}
        data-autofocus
      />
      <PasswordInput
        name="password"
        label={words.password}
        autoComplete="current-password"
        required
        withAsterisk={false}
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

/** A text field of a form. */
export function textOf(given: FormData, name: string): string {
  const value = given.get(name);
  return typeof value === 'string' ? value : '';
}
