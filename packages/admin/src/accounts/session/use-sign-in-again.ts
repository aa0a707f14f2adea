import { useEffect, useState } from 'react';
import { setSignInPrompt } from '../../graphql/sign-in-again.link.js';
import { useViewer } from './viewer.js';

/** Resolves the command that waits for a new session; null if none waits. */
export type SignInResolver = ((signedIn: boolean) => void) | null;

/** If the session has ended, a command waits until the person signs in again in a dialog over the screen. */
export function useSignInAgain(): SignInResolver {
  const { account } = useViewer();
  const [answer, setAnswer] = useState<SignInResolver>(null);
  const isSignedIn = account !== null;
  useEffect(() => {
    // The person counts as signed in until they sign out; only their session has ended.
    if (!isSignedIn) return;
    setSignInPrompt(
      () =>
        new Promise<boolean>((resolve) => {
          setAnswer(() => (signedIn: boolean) => {
            setAnswer(null);
            resolve(signedIn);
          });
        }),
    );
  }, [isSignedIn]);
  return answer;
}
