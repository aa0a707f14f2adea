import { useState, type ReactNode } from 'react';
import type { AccountRowFragment } from '../graphql/operations.js';
import type { Refusal } from '../graphql/refusal.js';
import { Dialog } from '../ui/layout/dialog.js';
import { showToast } from '../ui/layout/toasts.js';
import { useMessages } from '../ui/text/messages.js';
import { AccountCommandButton, AccountRefusal } from './account-command-button.js';
import {
  CreatePasswordLinkDocument,
  ReinstateAccountDocument,
  SuspendAccountDocument,
} from './account.commands.graphql.js';
import { AccountForm } from './account-form.js';
import { AccountRoles } from './account-roles.js';
import { OneTimeLink, type IssuedLink } from './one-time-link.js';
import styles from './accounts.module.css';
import { accountsMessages } from './accounts.messages.js';

interface AccountDialogProps {
  readonly account: AccountRowFragment;
  onClose(): void;
}

/** Everything that a district coordinator can do with an account. */
export function AccountDialog({ account, onClose }: AccountDialogProps): ReactNode {
  return (
    <Dialog title={account.name} onClose={onClose}>
      <div className={styles.dialog}>
        <AccountForm account={account} />
        <AccountRoles account={account} />
        <PasswordLink account={account} />
        <AccessSection account={account} />
      </div>
    </Dialog>
  );
}

function PasswordLink({
  account: { id, name, status },
}: {
  readonly account: AccountRowFragment;
}): ReactNode {
  const messages = useMessages(accountsMessages);
  const [created, setMade] = useState<{ readonly link: IssuedLink } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isSuspended = status === 'SUSPENDED';
  return (
    <div className={styles.part}>
      <h3>{messages.resetTitle}</h3>
      <p className={styles.note}>{isSuspended ? messages.resetSuspended : messages.resetWhy}</p>
      <AccountRefusal refusal={refusal} />
      {created && <OneTimeLink link={created.link} text={messages.linkReset(name)} />}
      {!isSuspended && (
        <div>
          <AccountCommandButton
            command={CreatePasswordLinkDocument}
            input={{ id }}
            onDone={({ link }) => setMade({ link })}
            onRefused={setRefusal}
          >
            {messages.reset}
          </AccountCommandButton>
        </div>
      )}
    </div>
  );
}

function AccessSection({
  account: { id, version, status },
}: {
  readonly account: AccountRowFragment;
}): ReactNode {
  const messages = useMessages(accountsMessages);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isSuspended = status === 'SUSPENDED';
  return (
    <div className={styles.part}>
      <h3>{messages.access}</h3>
      <p className={styles.note}>{messages.statusMeans[status]}</p>
      <AccountRefusal refusal={refusal} />
      <div>
        {isSuspended ? (
          <AccountCommandButton
            command={ReinstateAccountDocument}
            input={{ id, version }}
            onDone={() => showToast({ text: messages.reinstated })}
            onRefused={setRefusal}
          >
            {messages.reinstate}
          </AccountCommandButton>
        ) : (
          <AccountCommandButton
            command={SuspendAccountDocument}
            input={{ id, version }}
            onDone={() => showToast({ text: messages.suspended })}
            onRefused={setRefusal}
          >
            {messages.suspend}
          </AccountCommandButton>
        )}
      </div>
    </div>
  );
}
