import { useState, type ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import { Button } from '../ui/controls/button.js';
import { useMessages } from '../ui/text/messages.js';
import { developersMessages } from './developers.messages.js';
import styles from './developers.module.css';
import { RevokeApiTokenDocument } from './tokens.graphql.js';

interface RevokeTokenProps {
  readonly id: string;
  readonly name: string;
}

/** Revokes a token. Nothing can undo this, so it asks for confirmation. */
export function RevokeToken({ id, name }: RevokeTokenProps): ReactNode {
  const messages = useMessages(developersMessages);
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button
        variant="subtle"
        size="compact"
        aria-label={`${messages.revoke}: ${name}`}
        onClick={() => setAsking(true)}
      >
        {messages.revoke}
      </Button>
    );
  return (
    <div className={styles.sure} role="group" aria-label={`${messages.revoke}: ${name}`}>
      <p role="alert">{messages.revokeSure}</p>
      <CommandButton size="sm" command={RevokeApiTokenDocument} input={{ id }} doneText={messages.revoked}>
        {messages.revoke}
      </CommandButton>
      <Button variant="subtle" size="sm" onClick={() => setAsking(false)}>
        {messages.keep}
      </Button>
    </div>
  );
}
