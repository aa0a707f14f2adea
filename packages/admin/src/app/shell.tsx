import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useSignInAgain } from '../accounts/session/use-sign-in-again.js';
import { useViewer } from '../accounts/session/viewer.js';
import { Bars } from '../graphql/loaded.js';
import { dressed } from '../ui/style/dressed.js';
import { Toasts } from '../ui/layout/toasts.js';
import { useWords } from '../ui/text/words.js';
import { appWords } from './app.words.js';
import { PhoneBar, Rail } from './rail.js';
import styles from './shell.module.css';
import { TopBar } from './top-bar.js';

const SignInDialog = lazy(
  dressed(() => import('../accounts/session/sign-in.dialog.js').then((m) => m.SignInDialog)),
);

const FirstPassword = lazy(
  dressed(() => import('../accounts/first-password.js').then((m) => m.FirstPassword)),
);

/** Every screen in its frame; but a password that somebody else gave is changed before anything else. */
export function Shell(): ReactNode {
  const { mustChangePassword } = useViewer();
  const [signingIn, setSigningIn] = useState(false);
  const again = useSignInAgain();
  return (
    <>
      {mustChangePassword ? (
        <Suspense fallback={<Bars lines={4} />}>
          <FirstPassword />
        </Suspense>
      ) : (
        <Frame onSignIn={() => setSigningIn(true)} />
      )}
      <Toasts />
      {(signingIn || again) && (
        <Suspense>
          <SignInDialog
            isAgain={again !== null}
            onClose={(signedIn) => {
              again?.(signedIn);
              setSigningIn(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** What stands around every screen. */
function Frame({ onSignIn }: { onSignIn(): void }): ReactNode {
  const words = useWords(appWords);
  const main = useFocusOnArrival();
  return (
    <div className={styles.shell}>
      <a href="#tresc" className={styles.skip}>
        {words.skip}
      </a>
      <Rail />
      <div className={styles.body}>
        <TopBar onSignIn={onSignIn} />
        <main id="tresc" ref={main} tabIndex={-1} className={styles.main}>
          <Suspense fallback={<Bars lines={8} />}>
            <Outlet />
          </Suspense>
        </main>
        <Footer />
      </div>
      <PhoneBar />
    </div>
  );
}

/** After a move to another screen the focus goes to its beginning, so that a screen reader reads it and Tab goes on from there. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const first = useRef(path);
  useEffect(() => {
    if (first.current === path) return;
    first.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

function Footer(): ReactNode {
  const words = useWords(appWords);
  return (
    <footer className={styles.footer} aria-label={words.footer}>
      <Link to="/dostepnosc">{words.accessibility}</Link>
      <Link to="/dane-osobowe">{words.privacy}</Link>
    </footer>
  );
}
