import type { ReactNode } from 'react';
import { Page } from '../../ui/layout/page.js';
import { Section } from '../../ui/layout/section.js';
import { useWords } from '../../ui/text/words.js';
import styles from './account-form.module.css';
import { accountsWords } from './accounts.words.js';
import { SignInForm } from './sign-in-form.js';
import { useViewer, type CurrentViewer } from './viewer.js';

interface OnlyForProps {
  /** The screen's heading, for those too who may not see the rest. */
  readonly title: string;
  may(viewer: CurrentViewer): boolean;
  readonly children: ReactNode;
}

/** A screen that is not for everybody: a visitor signs in right here, and who has no right is told whom to ask. */
export function OnlyFor({ title, may, children }: OnlyForProps): ReactNode {
  const words = useWords(accountsWords);
  const viewer = useViewer();
  if (may(viewer)) return children;
  return (
    <Page title={title}>
      {viewer.account ? (
        <p>{words.noRight}</p>
      ) : (
        <>
          <p>{words.signInToSee}</p>
          <div className={styles.narrow}>
            <Section title={words.signInTitle}>
              <SignInForm onSignedIn={() => undefined} />
            </Section>
          </div>
        </>
      )}
    </Page>
  );
}
