import type { ReactNode } from 'react';
import { Button } from '../../ui/controls/button.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { useMessages } from '../../ui/text/messages.js';
import { sessionMessages } from './session.messages.js';
import { SignInForm } from './sign-in-form.js';
import { startOver } from './start-over.js';
import { useViewer } from './viewer.js';

interface SignInDialogProps {
  /** Whether the session ended while a form was open. */
  readonly isAgain: boolean;
  onClose(): void;
}

export function SignInDialog({ isAgain, onClose }: SignInDialogProps): ReactNode {
  const messages = useMessages(sessionMessages);
  const { account } = useViewer();
  return (
    <Dialog size="md" onClose={onClose} title={isAgain ? messages.signInAgainTitle : messages.signInTitle}>
      {isAgain && <p>{messages.signInAgainWhy}</p>}
      <SignInForm email={isAgain ? account?.email : undefined} onSignedIn={onClose} />
      {isAgain && (
        <p>
          <Button variant="default" onClick={() => startOver()}>
            {messages.asSomebodyElse}
          </Button>
        </p>
      )}
    </Dialog>
  );
}
