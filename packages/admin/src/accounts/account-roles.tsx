import { useState, type ReactNode } from 'react';
import { useRoleText } from './session/role-text.js';
import type { AccountRowFragment } from '../graphql/operations.js';
import type { Refusal } from '../graphql/refusal.js';
import { useReasonText } from '../graphql/reason-text.js';
import { Button } from '../ui/controls/button.js';
import { showToast } from '../ui/layout/toasts.js';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useMessages } from '../ui/text/messages.js';
import { AccountCommandButton, AccountRefusal } from './account-command-button.js';
import { GrantRoleDocument, RevokeRoleDocument } from './account.commands.graphql.js';
import { chosenRole, NEW_ROLE, RoleInput, type RoleValue } from './role-input.js';
import styles from './accounts.module.css';
import { accountsMessages } from './accounts.messages.js';

interface AccountProps {
  readonly account: AccountRowFragment;
}

/** The roles of an account, each with a button to revoke it, and a form to grant another. */
export function AccountRoles({ account }: AccountProps): ReactNode {
  const messages = useMessages(accountsMessages);
  const roleText = useRoleText();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [adding, setAdding] = useState(false);
  const { id, version, roles } = account;
  return (
    <div className={styles.part}>
      <h3>{messages.roles}</h3>
      {roles.length === 0 && <p>{messages.noRoles}</p>}
      <ul className={styles.given}>
        {roles.map((given) => {
          const text = roleText(given);
          const role = {
            role: given.role,
            partnershipId: given.partnership?.id,
            partnerId: given.partner?.id,
          };
          return (
            <li key={text}>
              <span>{text}</span>
              <AccountCommandButton
                size="sm"
                command={RevokeRoleDocument}
                input={{ id, version, role }}
                aria-label={`${messages.revoke}: ${text}`}
                onDone={() => showToast({ text: messages.revoked(text) })}
                onRefused={setRefusal}
              >
                {messages.revoke}
              </AccountCommandButton>
            </li>
          );
        })}
      </ul>
      <AccountRefusal refusal={refusal} />
      {adding ? (
        <NewRole account={account} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button variant="default" size="sm" onClick={() => setAdding(true)}>
            {messages.giveRole}
          </Button>
        </div>
      )}
    </div>
  );
}

interface NewRoleProps extends AccountProps {
  onClose(): void;
}

function NewRole({ account: { id, version }, onClose }: NewRoleProps): ReactNode {
  const shared = useMessages(uiMessages);
  const messages = useMessages(accountsMessages);
  const reasonText = useReasonText();
  const [role, setRole] = useState<RoleValue>(NEW_ROLE);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const errorOf = (member: keyof RoleValue) => {
    const named = refusal?.fields.find(({ field }) => field === `input.role.${member}`);
    return named && reasonText(named.reason);
  };
  const isBesideField = (['role', 'partnershipId', 'partnerId'] as const).some(errorOf);
  return (
    <fieldset className={styles.role}>
      <legend>{messages.newRole}</legend>
      <RoleInput name="role" value={role} onChange={setRole} errorOf={errorOf} />
      {!isBesideField && <AccountRefusal refusal={refusal} />}
      <div className={styles.buttons}>
        <AccountCommandButton
          size="sm"
          command={GrantRoleDocument}
          input={{ id, version, role: chosenRole(role) }}
          disabled={role.role === null}
          onDone={() => {
            onClose();
            showToast({ text: messages.granted });
          }}
          onRefused={setRefusal}
        >
          {messages.grant}
        </AccountCommandButton>
        <Button variant="default" size="sm" onClick={onClose}>
          {shared.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
