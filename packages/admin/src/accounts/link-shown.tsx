import type { ReactNode } from 'react';
import type { InviteAccountMutation } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { CopyField } from '../ui/controls/copy-field.js';
import { instantText } from '../ui/text/instant-text.js';
import { useLanguage, useWords } from '../ui/text/words.js';
import styles from './users.module.css';
import { usersWords } from './users.words.js';

/** A one-time link as commands answer it; null where an answer was lost on the way and the retry tells no secret. */
export type MadeLink = InviteAccountMutation['inviteAccount']['link'];

interface LinkShownProps {
  readonly link: MadeLink;
  /** Whom to hand it to, in a sentence. */
  readonly text: string;
  onDone?(): void;
}

/** A one-time link, shown this once, with how long it works and what to do with it. */
export function LinkShown({ link, text, onDone }: LinkShownProps): ReactNode {
  const words = useWords(usersWords);
  const language = useLanguage();
  return (
    <div className={styles.link} role="status">
      {link ? (
        <>
          <p>{text}</p>
          {/* After the #, so that the secret reaches no server's log on its way. */}
          <CopyField label={words.link} value={`${location.origin}/haslo#${link.secret}`} />
          <p className={styles.note}>{words.linkUntil(instantText(link.expiresAt, language, 'weekday'))}</p>
        </>
      ) : (
        <p>{words.linkLost}</p>
      )}
      {onDone && (
        <div>
          <Button onClick={onDone}>{words.done}</Button>
        </div>
      )}
    </div>
  );
}
