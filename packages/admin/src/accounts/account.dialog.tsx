import { useState, type ReactNode } from 'react';
import type { AccountRowFragment } from '../graphql/operations.js';
import type { Refusal } from '../graphql/refusal.js';
import { Dialog } from '../ui/layout/dialog.js';
import { tell } from '../ui/layout/toasts.js';
import { useWords } from '../ui/text/words.js';
import { AccountAct, AccountRefusal } from './account-act.js';
import {
  CreatePasswordLinkDocument,
  ReinstateAccountDocument,
  SuspendAccountDocument,
} from './account.commands.graphql.js';
import { AccountForm } from './account-form.js';
import { AccountRoles } from './account-roles.js';
import { LinkShown, type MadeLink } from './link-shown.js';
import styles from './users.module.css';
import { usersWords } from './users.words.js';

interface AccountDialogProps {
  readonly account: AccountRowFragment;
  onClose(): void;
}

/** Everything that the district's coordinator does with somebody's account. */
export function AccountDialog({ account, onClose }: AccountDialogProps): ReactNode {
  return (
    <Dialog title={account.name} onClose={onClose}>
      <div className={styles.dialog}>
        <AccountForm account={account} />
        <AccountRoles account={account} />
        <PasswordLink account={account} />
        <Access account={account} />
      </div>
    </Dialog>
  );
}

function PasswordLink({
  account: { id, name, status },
}: {
  readonly account: AccountRowFragment;
}): ReactNode {
  const words = useWords(usersWords);
  const [made, setMade] = useState<{ readonly link: MadeLink } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isSuspended = status === 'SUSPENDED';
  return (
    <div className={styles.part}>
      <h3>{words.resetTitle}</h3>
      <p className={styles.note}>{isSuspended ? words.resetSuspended : words.resetWhy}</p>
      <AccountRefusal refusal={refusal} />
      {made && <LinkShown link={made.link} text={words.linkReset(name)} />}
      {!isSuspended && (
        <div>
          <AccountAct
            command={CreatePasswordLinkDocument}
            input={{ id }}
            onDone={({ link }) => setMade({ link })}
            onRefused={setRefusal}
          >
            {words.reset}
          </AccountAct>
        </div>
      )}
    </div>
  );
}

function Access({ account: { id, version, status } }: { readonly account: AccountRowFragment }): ReactNode {
  const words = useWords(usersWords);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isSuspended = status === 'SUSPENDED';
  return (
    <div className={styles.part}>
      <h3>{words.access}</h3>
      <p className={styles.note}>{words.statusMeans[status]}</p>
      <AccountRefusal refusal={refusal} />
      <div>
        {isSuspended ? (
          <AccountAct
            command={ReinstateAccountDocument}
            input={{ id, version }}
            onDone={() => tell({ text: words.reinstated })}
            onRefused={setRefusal}
          >
            {words.reinstate}
          </AccountAct>
        ) : (
          <AccountAct
            command={SuspendAccountDocument}
            input={{ id, version }}
            onDone={() => tell({ text: words.suspended })}
            onRefused={setRefusal}
          >
            {words.suspend}
          </AccountAct>
        )}
      </div>
    </div>
  );
}
