import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { EditFormFrame } from '../forms/edit-form.js';
import { TextField } from '../forms/fields.js';
import { changedFields } from '../forms/merge.js';
import { useEditForm } from '../forms/use-edit-form.js';
import type { AccountRowFragment } from '../graphql/operations.js';
import { useCommand } from '../graphql/use-command.js';
import { tell } from '../ui/layout/toasts.js';
import { useWords } from '../ui/text/words.js';
import { UpdateAccountDocument } from './account.commands.graphql.js';
import styles from './users.module.css';
import { usersWords } from './users.words.js';

interface Values {
  name: string;
  email: string;
}

/** How an account is called and which address it signs in with. */
export function AccountForm({ account }: { readonly account: AccountRowFragment }): ReactNode {
  const words = useWords(usersWords);
  const { run } = useCommand(UpdateAccountDocument);
  const { id, name, email, version } = account;
  const form = useEditForm<Values>({
    name: `account.${id}`,
    version,
    values: { name, email },
    save: (values, base, from) => run({ id, version: from ?? version, ...changedFields(base, values) }),
    onSaved: () => tell({ text: words.saved }),
  });
  return (
    <div className={styles.part}>
      <EditFormFrame form={form} fieldNames={{ name: { label: words.name }, email: { label: words.email } }}>
        <TextField name="name" label={words.name} required maxLength={TEXT_LIMITS.name} />
        <TextField name="email" type="email" label={words.email} required maxLength={TEXT_LIMITS.email} />
      </EditFormFrame>
    </div>
  );
}
