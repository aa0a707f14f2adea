import type { ReactNode } from 'react';
import { Dialog } from '../../ui/layout/dialog.js';
import { useMessages } from '../../ui/text/messages.js';
import { sessionMessages } from './session.messages.js';
import { SignInForm } from './sign-in-form.js';
import { useViewer } from './viewer.js';

interface SignInDialogProps {
  /** Whether the session ended while a form was open. */
  readonly isAgain: boolean;
  onClose(signedIn: boolean): void;
}

/** The dialog for signing in. */
export function SignInDialog({ isAgain, onClose }: SignInDialogProps): ReactNode {
  const messages = useMessages(sessionMessages);
  const { account } = useViewer();
  return (
    <Dialog
      size="md"
      onClose={() => onClose(false)}
      title={isAgain ? messages.signInAgainTitle : messages.signInTitle}
    >
      {isAgain && <p>{messages.signInAgainWhy}</p>}
      <SignInForm email={isAgain ? account?.email : undefined} onSignedIn={() => onClose(true)} />
    </Dialog>
  );
}
