import { ApolloLink, Observable } from '@apollo/client';
import { from, switchMap } from 'rxjs';

type SignInPrompt = () => Promise<boolean>;
let promptSignIn: SignInPrompt | null = null;

/** Who opens the sign-in over whatever is on the screen; it resolves to whether somebody signed in. */
export function setSignInPrompt(opened: SignInPrompt | null): void {
  promptSignIn = opened;
}

/**
 * A session that ended while a form was open: the command waits, somebody signs in over the form, and it goes out again. What is
 * typed stays where it is.
 */
export const signInAgainLink = new ApolloLink((operation, forward) => {
  const answer = forward(operation);
  return new Observable((observer) => {
    let waiting: { unsubscribe(): void } | null = null;
    const running = answer.subscribe({
      next: (result) => {
        const open = promptSignIn;
        const [error] = result.errors ?? [];
        if (
          !open ||
          error?.extensions?.['code'] !== 'UNAUTHENTICATED' ||
          operation.operationName === 'SignIn'
        )
          return observer.next(result);
        waiting = from(open())
          .pipe(switchMap((signedIn) => (signedIn ? forward(operation) : [result])))
          .subscribe(observer);
      },
      error: (error: unknown) => observer.error(error),
      complete: () => {
        if (!waiting) observer.complete();
      },
    });
    return () => {
      running.unsubscribe();
      waiting?.unsubscribe();
    };
  });
});
