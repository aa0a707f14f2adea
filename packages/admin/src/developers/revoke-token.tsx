import { useState, type ReactNode } from 'react';
import { ActButton } from '../graphql/act-button.js';
import { Button } from '../ui/controls/button.js';
import { useWords } from '../ui/text/words.js';
import { developersWords } from './developers.words.js';
import styles from './developers.module.css';
import { RevokeApiTokenDocument } from './tokens.graphql.js';

interface RevokeTokenProps {
  readonly id: string;
  readonly name: string;
}

/** The one act here that nothing takes back, so it is asked twice. */
export function RevokeToken({ id, name }: RevokeTokenProps): ReactNode {
  const words = useWords(developersWords);
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button
        variant="subtle"
        size="compact"
        aria-label={`${words.revoke}: ${name}`}
        onClick={() => setAsking(true)}
      >
        {words.revoke}
      </Button>
    );
  return (
    <div className={styles.sure} role="group" aria-label={`${words.revoke}: ${name}`}>
      <p role="alert">{words.revokeSure}</p>
      <ActButton size="sm" command={RevokeApiTokenDocument} input={{ id }} doneText={words.revoked}>
        {words.revoke}
      </ActButton>
      <Button variant="subtle" size="sm" onClick={() => setAsking(false)}>
        {words.keep}
      </Button>
    </div>
  );
}
