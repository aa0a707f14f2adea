import { useState, type ReactNode } from 'react';
import { useRoleText } from './session/role-text.js';
import { formsWords } from '../forms/forms.words.js';
import type { AccountRowFragment } from '../graphql/operations.js';
import type { Refusal } from '../graphql/refusal.js';
import { Button } from '../ui/controls/button.js';
import { tell } from '../ui/layout/toasts.js';
import { uiWords } from '../ui/text/ui.words.js';
import { useWords } from '../ui/text/words.js';
import { AccountAct, AccountRefusal } from './account-act.js';
import { GrantRoleDocument, RevokeRoleDocument } from './account.commands.graphql.js';
import { NEW_ROLE, RoleInput, type RoleValue } from './role-input.js';
import styles from './users.module.css';
import { usersWords } from './users.words.js';

interface OfAccount {
  readonly account: AccountRowFragment;
}

/** The roles that an account has, each with its way out, and one more to give. */
export function AccountRoles({ account }: OfAccount): ReactNode {
  const words = useWords(usersWords);
  const roleText = useRoleText();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [adding, setAdding] = useState(false);
  const { id, version, roles } = account;
  return (
    <div className={styles.part}>
      <h3>{words.roles}</h3>
      {roles.length === 0 && <p>{words.noRoles}</p>}
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
              <AccountAct
                size="sm"
                command={RevokeRoleDocument}
                input={{ id, version, role }}
                aria-label={`${words.revoke}: ${text}`}
                onDone={() => tell({ text: words.revoked(text) })}
                onRefused={setRefusal}
              >
                {words.revoke}
              </AccountAct>
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
            {words.giveRole}
          </Button>
        </div>
      )}
    </div>
  );
}

interface NewRoleProps extends OfAccount {
  onClose(): void;
}

function NewRole({ account: { id, version }, onClose }: NewRoleProps): ReactNode {
  const shared = useWords(uiWords);
  const words = useWords(usersWords);
  const { reasons } = useWords(formsWords);
  const [role, setRole] = useState<RoleValue>(NEW_ROLE);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const errorOf = (member: keyof RoleValue) => {
    const named = refusal?.fields.find(({ field }) => field === `input.role.${member}`);
    return named && reasons[named.reason as keyof typeof reasons];
  };
  const isBesideField = (['role', 'partnershipId', 'partnerId'] as const).some(errorOf);
  return (
    <fieldset className={styles.role}>
      <legend>{words.newRole}</legend>
      <RoleInput value={role} onChange={setRole} errorOf={errorOf} />
      {!isBesideField && <AccountRefusal refusal={refusal} />}
      <div className={styles.buttons}>
        <AccountAct
          size="sm"
          command={GrantRoleDocument}
          input={{ id, version, role }}
          onDone={() => {
            onClose();
            tell({ text: words.granted });
          }}
          onRefused={setRefusal}
        >
          {words.grant}
        </AccountAct>
        <Button variant="default" size="sm" onClick={onClose}>
          {shared.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
