import { useEffect, useState } from 'react';
import { setSignInPrompt } from '../../graphql/sign-in-again.link.js';
import { useViewer } from './viewer.js';

/** The answer that a command waits for whose session ended; null while none does. */
export type SignInResolver = ((signedIn: boolean) => void) | null;

/** While somebody is signed in, a command that finds the session ended waits for somebody to sign in over the screen. */
export function useSignInAgain(): SignInResolver {
  const { account } = useViewer();
  const [answer, setAnswer] = useState<SignInResolver>(null);
  const isSignedIn = account !== null;
  useEffect(() => {
    // Who was signed in stays so for this purpose until she signs out: the session is what ended.
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
