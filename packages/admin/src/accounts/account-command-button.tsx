import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { isVersionConflict, type Refusal } from '../graphql/refusal.js';
import { useReasonText } from '../graphql/reason-text.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { useCommand, type InputOf } from '../graphql/use-command.js';
import { Button, type ButtonProps } from '../ui/controls/button.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './accounts.module.css';
import { accountsMessages } from './accounts.messages.js';

interface AccountCommandButtonProps<D, V extends { input: object }> extends ButtonProps {
  readonly command: TypedDocumentNode<D, V>;
  readonly input: InputOf<V>;
  readonly 'aria-label'?: string;
  onDone(payload: NonNullable<D[keyof D]>): void;
  /** Called with the reason if the command is refused, and with null when the next attempt starts. */
  onRefused(refusal: Refusal | null): void;
  readonly children: ReactNode;
}

/** A button for one command on an account. The opposite command undoes it. */
export function AccountCommandButton<D, V extends { input: object }>(
  props: AccountCommandButtonProps<D, V>,
): ReactNode {
  const { command, input, onDone, onRefused, children, ...button } = props;
  const client = useApolloClient();
  const { run, running } = useCommand(command);
  const act = async () => {
    onRefused(null);
    const outcome = await run(input);
    if ('done' in outcome) return onDone(outcome.done);
    if (isVersionConflict(outcome.refused)) await client.refetchQueries({ include: 'active' });
    return onRefused(outcome.refused);
  };
  return (
    <Button variant="default" {...button} loading={running} onClick={() => void act()}>
      {children}
    </Button>
  );
}

/**
 * Explains why a command on an account failed: the API's reasons, or the kind of refusal if it names none.
 */
export function AccountRefusal({ refusal }: { readonly refusal: Refusal | null }): ReactNode {
  const messages = useMessages(accountsMessages);
  const reasonText = useReasonText();
  if (!refusal) return null;
  const sentences = isVersionConflict(refusal)
    ? [messages.changedMeanwhile]
    : [...new Set(refusal.fields.map(({ reason }) => reasonText(reason)))];
  return (
    <div role="alert" className={styles.refusal}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sentences.length === 0 && <RefusalText refusal={refusal} doing="writing" />}
    </div>
  );
}
