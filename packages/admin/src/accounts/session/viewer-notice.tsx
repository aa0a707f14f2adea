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

/** Says over every screen that it is outdated because of who is signed in now, and offers what to do. */
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
