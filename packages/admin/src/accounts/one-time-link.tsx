import type { ReactNode } from 'react';
import type { InviteAccountMutation } from '../graphql/operations.js';
import { publicHref } from '../routes/public-urls.js';
import { Button } from '../ui/controls/button.js';
import { CopyField } from '../ui/controls/copy-field.js';
import { instantText } from '../ui/text/instant-text.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import styles from './accounts.module.css';
import { accountsMessages } from './accounts.messages.js';

/** A one-time link as commands answer it; null where an answer was lost on the way and the retry tells no secret. */
export type IssuedLink = NonNullable<InviteAccountMutation['inviteAccount']>['link'];

interface OneTimeLinkProps {
  readonly link: IssuedLink;
  /** A sentence that says whom to give it to. */
  readonly text: string;
  onDone?(): void;
}

/** A one-time link, which is shown only once: until when it works and what to do with it. */
export function OneTimeLink({ link, text, onDone }: OneTimeLinkProps): ReactNode {
  const messages = useMessages(accountsMessages);
  const language = useLanguage();
  return (
    <div className={styles.link} role="status">
      {link ? (
        <>
          <p>{text}</p>
          {/* After the #, so that the secret reaches no server's log on its way. */}
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
