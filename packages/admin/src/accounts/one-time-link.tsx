import type { ReactNode } from 'react';
import type { InviteAccountMutation } from '../graphql/operations.js';
import { publicHref } from '../routes/public-urls.js';
import { Button } from '../ui/controls/button.js';
import { CopyField } from '../ui/controls/copy-field.js';
import { instantText } from '../ui/text/instant-text.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import styles from './accounts.module.css';
import { accountsMessages } from './accounts.messages.js';

/**
 * A one-time link as commands return it. It is null if the first response was lost: a retry does not repeat
 * the secret.
 */
export type IssuedLink = NonNullable<InviteAccountMutation['inviteAccount']>['link'];

interface OneTimeLinkProps {
  readonly link: IssuedLink;
  /** A sentence that tells the coordinator whom to give the link to. */
  readonly text: string;
  onDone?(): void;
}

/** Shows a one-time link, which cannot be shown again, with its expiry and what to do with it. */
export function OneTimeLink({ link, text, onDone }: OneTimeLinkProps): ReactNode {
  const messages = useMessages(accountsMessages);
  const language = useLanguage();
  return (
    <div className={styles.link} role="status">
      {link ? (
        <>
          <p>{text}</p>
          {/* The secret follows the #, which browsers do not send, so no server logs it. */}
          <CopyField
            label={messages.link}
            value={`${location.origin}${publicHref('/password')}#${link.secret}`}
          />
          <p className={styles.note}>
            {messages.linkUntil(instantText(link.expiresAt, language, 'weekday'))}
          </p>
        </>
      ) : (
        <p>{messages.linkLost}</p>
      )}
      {onDone && (
        <div>
          <Button onClick={onDone}>{messages.done}</Button>
        </div>
      )}
    </div>
  );
}
