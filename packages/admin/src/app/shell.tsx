import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { useOtherTabs } from '../accounts/use-other-tabs.js';
import { LoadingSkeleton } from '../graphql/query-result.js';
import { refuseWaitingCommands, viewerChange } from '../graphql/viewer.link.js';
import { screenMessages } from '../commands/screens.messages.js';
import { withMantine } from '../ui/style/with-mantine.js';
import { Toasts } from '../ui/layout/toasts.js';
import { useMessages } from '../ui/text/messages.js';
import { appMessages } from './app.messages.js';
import { PhoneBar, Rail } from './rail.js';
import styles from './shell.module.css';
import { TopBar } from './top-bar.js';

const SignInDialog = lazy(
  withMantine(() => import('../accounts/session/sign-in.dialog.js').then((m) => m.SignInDialog)),
);

const ViewerNotice = lazy(() =>
  import('../accounts/session/viewer-notice.js').then((m) => ({ default: m.ViewerNotice })),
);

const FirstPassword = lazy(
  withMantine(() => import('../accounts/first-password.js').then((m) => m.FirstPassword)),
);

/**
 * The frame of every screen. People must first replace a password that somebody else set; until then they see
 * no screen.
 */
export function Shell(): ReactNode {
  const { mustChangePassword } = useViewer();
  const [signingIn, setSigningIn] = useState(false);
  const change = useSyncExternalStore(viewerChange.subscribe, viewerChange.current);
  useOtherTabs();
  return (
    <>
      {mustChangePassword ? (
        <Suspense fallback={<LoadingSkeleton lines={4} />}>
          <FirstPassword />
        </Suspense>
      ) : (
        <Layout onSignIn={() => setSigningIn(true)} />
      )}
      <Toasts />
      {change && (
        <Suspense>
          <ViewerNotice reason={change.reason} onSignIn={() => setSigningIn(true)} />
        </Suspense>
      )}
      {(signingIn || change?.isCommandWaiting) && (
        <Suspense>
          <SignInDialog
            isAgain={change !== null}
            onClose={() => {
              refuseWaitingCommands();
              setSigningIn(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** Navigation, top bar and footer around the screen. */
function Layout({ onSignIn }: { onSignIn(): void }): ReactNode {
  const messages = useMessages(appMessages);
  const main = useFocusMainOnNavigation();
  return (
    <div className={styles.shell}>
      <a href="#tresc" className={styles.skip}>
        {messages.skip}
      </a>
      <Rail />
      <div className={styles.body}>
        <TopBar onSignIn={onSignIn} />
        <main id="tresc" ref={main} tabIndex={-1} className={styles.main}>
          <Suspense fallback={<LoadingSkeleton lines={8} />}>
            <Outlet />
          </Suspense>
        </main>
        <Footer />
      </div>
      <PhoneBar />
    </div>
  );
}

/**
 * Moves the focus to the start of each new screen, so that screen readers read it and Tab continues from
 * there.
 */
function useFocusMainOnNavigation() {
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
  const messages = useMessages(appMessages);
  const { accessibility, privacy } = useMessages(screenMessages);
  return (
    <footer className={styles.footer} aria-label={messages.footer}>
      <Link to="/accessibility">{accessibility}</Link>
      <Link to="/privacy">{privacy}</Link>
    </footer>
  );
}
