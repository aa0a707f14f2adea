import { ApolloLink, Observable } from '@apollo/client';
import { from, switchMap } from 'rxjs';

type SignInPrompt = () => Promise<boolean>;
let promptSignIn: SignInPrompt | null = null;

/** Sets the function that opens the sign-in dialog; it resolves to whether the person signed in. */
export function setSignInPrompt(opened: SignInPrompt | null): void {
  promptSignIn = opened;
}

/**
 * If the session ended while a form was open, the command waits until the person has signed in over the form, and is
 * then sent again. The form keeps its content.
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
