import type { ReactNode } from 'react';
import type { ViewerChange } from '../../graphql/viewer.link.js';
import { Button } from '../../ui/controls/button.js';
import { useMessages } from '../../ui/text/messages.js';
import { sessionMessages } from './session.messages.js';
import { startOver } from './start-over.js';
import styles from './viewer-notice.module.css';

interface ViewerNoticeProps {
  readonly reason: ViewerChange['reason'];
  onSignIn(): void;
}

/**
 * Warns on every screen that its data is outdated, because the session ended, another person signed in or the
 * rights changed, and offers a remedy.
 */
export function ViewerNotice({ reason, onSignIn }: ViewerNoticeProps): ReactNode {
  const messages = useMessages(sessionMessages);
  return (
    <div role="alert" className={styles.notice}>
      <p>{messages.changed[reason]}</p>
      {reason === 'SESSION_ENDED' ? (
        <Button onClick={onSignIn}>{messages.signInAgainTitle}</Button>
      ) : (
        <Button onClick={() => startOver()}>{messages.load}</Button>
      )}
    </div>
  );
}
