import { useState, type FormEvent } from 'react';
import { refusalOf, type Refusal } from '../../graphql/refusal.js';

interface CredentialsForm {
  readonly refusal: Refusal | null;
  readonly running: boolean;
  submit(event: FormEvent<HTMLFormElement>): void;
}

/** A form for credentials. Its fields are uncontrolled, so password managers can fill them and our code stores no password. */
export function useCredentialsForm(send: (given: FormData) => Promise<void>): CredentialsForm {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [running, setRunning] = useState(false);
  const run = async (given: FormData) => {
    setRunning(true);
    setRefusal(null);
    try {
      await send(given);
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setRunning(false);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void run(new FormData(event.currentTarget));
  };
  return { refusal, running, submit };
}

/** A text field of a form. */
export function readField(given: FormData, name: string): string {
  const value = given.get(name);
  return typeof value === 'string' ? value : '';
}
