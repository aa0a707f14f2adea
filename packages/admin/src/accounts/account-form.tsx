import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { EditFormFrame } from '../forms/edit-form.js';
import { TextField } from '../forms/fields.js';
import { changedFields } from '../forms/merge.js';
import { useEditForm } from '../forms/use-edit-form.js';
import type { AccountRowFragment } from '../graphql/operations.js';
import { useCommand } from '../graphql/use-command.js';
import { showToast } from '../ui/layout/toasts.js';
import { useMessages } from '../ui/text/messages.js';
import { UpdateAccountDocument } from './account.commands.graphql.js';
import styles from './accounts.module.css';
import { accountsMessages } from './accounts.messages.js';

interface Values {
  name: string;
  email: string;
}

/** Edits the name and e-mail address of an account. */
export function AccountForm({ account }: { readonly account: AccountRowFragment }): ReactNode {
  const messages = useMessages(accountsMessages);
  const { run } = useCommand(UpdateAccountDocument);
  const { id, name, email, version } = account;
  const form = useEditForm<Values>({
    name: `account.${id}`,
    version,
    values: { name, email },
    save: (values, base, from) => run({ id, version: from ?? version, ...changedFields(base, values) }),
    onSaved: () => showToast({ text: messages.saved }),
  });
  return (
    <div className={styles.part}>
      <EditFormFrame
        form={form}
        fieldNames={{ name: { label: messages.name }, email: { label: messages.email } }}
      >
        <TextField name="name" label={messages.name} required maxLength={TEXT_LIMITS.name} />
        <TextField name="email" type="email" label={messages.email} required maxLength={TEXT_LIMITS.email} />
      </EditFormFrame>
    </div>
  );
}
