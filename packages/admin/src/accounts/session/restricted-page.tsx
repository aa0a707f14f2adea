import type { ReactNode } from 'react';
import { Page } from '../../ui/layout/page.js';
import { Section } from '../../ui/layout/section.js';
import { useMessages } from '../../ui/text/messages.js';
import styles from './session-form.module.css';
import { sessionMessages } from './session.messages.js';
import { SignInForm } from './sign-in-form.js';
import { useViewer, type CurrentViewer } from './viewer.js';

interface RestrictedPageProps {
  /** The screen's heading, also shown to viewers who may not see the rest. */
  readonly title: string;
  isAllowed(viewer: CurrentViewer): boolean;
  readonly children: ReactNode;
}

/** A restricted screen: visitors can sign in here, and viewers without the right learn whom to ask. */
export function RestrictedPage({ title, isAllowed, children }: RestrictedPageProps): ReactNode {
  const messages = useMessages(sessionMessages);
  const viewer = useViewer();
  if (isAllowed(viewer)) return children;
  return (
    <Page title={title}>
      {viewer.account ? <p>{messages.noRight}</p> : <SignInHere why={messages.signInToSee} />}
    </Page>
  );
}

/** Signing in on a screen that visitors do not see; the screen then appears here. */
export function SignInHere({ why }: { readonly why: string }): ReactNode {
  const messages = useMessages(sessionMessages);
  return (
    <>
      <p>{why}</p>
      <div className={styles.narrow}>
        <Section title={messages.signInTitle}>
          <SignInForm onSignedIn={() => undefined} />
        </Section>
      </div>
    </>
  );
}
