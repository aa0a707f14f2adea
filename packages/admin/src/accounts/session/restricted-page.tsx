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

/**
 * A screen for some viewers only: visitors can sign in here; viewers without the right are told whom to ask.
 */
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

/** A sign-in form on a screen that visitors may not see; the screen replaces it after signing in. */
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
