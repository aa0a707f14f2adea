import { useState, type ReactNode } from 'react';
import { Controller, useFieldArray, useFormContext } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { roleMessages } from './session/role.messages.js';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { FieldError, useFieldError } from '../forms/field-error.js';
import { TextField } from '../forms/fields.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { useCommand } from '../graphql/use-command.js';
import { Button } from '../ui/controls/button.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import { InviteAccountDocument } from './account.commands.graphql.js';
import { OneTimeLink, type IssuedLink } from './one-time-link.js';
import { chosenRole, NEW_ROLE, RoleInput, type RoleValue } from './role-input.js';
import styles from './accounts.module.css';
import { accountsMessages } from './accounts.messages.js';

interface Values {
  name: string;
  email: string;
  roles: RoleValue[];
}

interface CreatedInvitation {
  readonly link: IssuedLink;
  readonly name: string;
}

/** Creates an account and shows its one-time link, which the coordinator passes on to the owner. */
export function InviteDialog({ onClose }: { onClose(): void }): ReactNode {
  const messages = useMessages(accountsMessages);
  const [created, setMade] = useState<CreatedInvitation | null>(null);
  return (
    // A click outside must not close the dialog: the link is shown only once.
    <Dialog title={messages.inviteTitle} isPersistent={created !== null} onClose={onClose}>
      {created ? (
        <OneTimeLink link={created.link} text={messages.linkInvited(created.name)} onDone={onClose} />
      ) : (
        <InviteForm onCreated={setMade} onCancel={onClose} />
      )}
    </Dialog>
  );
}

interface InviteFormProps {
  onCreated(made: CreatedInvitation): void;
  onCancel(): void;
}

function InviteForm({ onCreated, onCancel }: InviteFormProps): ReactNode {
  const messages = useMessages(accountsMessages);
  const { run } = useCommand(InviteAccountDocument);
  const form = useEditForm<Values>({
    name: 'account.new',
    version: null,
    values: { name: '', email: '', roles: [NEW_ROLE] },
    save: async (values) => {
      const outcome = await run({ ...values, roles: values.roles.map(chosenRole) });
      if ('done' in outcome) onCreated({ link: outcome.done.link, name: values.name });
      return outcome;
    },
    onSaved: () => undefined,
  });
  return (
    <EditFormFrame
      form={form}
      fieldNames={useInviteFieldNames()}
      saveLabel={messages.inviteSave}
      onCancel={onCancel}
    >
      <TextField name="name" label={messages.name} required maxLength={TEXT_LIMITS.name} />
      <TextField name="email" type="email" label={messages.email} required maxLength={TEXT_LIMITS.email} />
      <RolesField />
    </EditFormFrame>
  );
}

function RolesField(): ReactNode {
  const messages = useMessages(accountsMessages);
  const errorOf = useFieldError();
  const { control } = useFormContext<Values>();
  const { fields, append, remove } = useFieldArray({ control, name: 'roles' });
  return (
    <div className={styles.list}>
      {fields.map(({ id }, i) => (
        <fieldset key={id} className={styles.role} data-field={`roles.${i}`}>
          <legend>{fields.length > 1 ? `${messages.role} ${i + 1}` : messages.role}</legend>
          <Controller
            control={control}
            name={`roles.${i}`}
            rules={{ validate: { required: ({ role }: RoleValue) => role !== null } }}
            render={({ field }) => (
              <RoleInput
                name={`roles.${i}`}
                value={field.value}
                onChange={field.onChange}
                errorOf={(member) =>
                  errorOf(`roles.${i}.${member}`) ?? (member === 'role' ? errorOf(`roles.${i}`) : undefined)
                }
              />
            )}
          />
          {errorOf(`roles.${i}.role`) !== undefined && <FieldError name={`roles.${i}`} />}
          {fields.length > 1 && (
            <div>
              <Button
                variant="subtle"
                size="compact"
                aria-label={messages.removeRole(i + 1)}
                onClick={() => remove(i)}
              >
                {messages.remove}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button variant="default" size="sm" onClick={() => append(NEW_ROLE)}>
          {messages.addRole}
        </Button>
      </div>
    </div>
  );
}

function useInviteFieldNames(): FieldNames<Values> {
  const messages = useMessages(accountsMessages);
  const { roles } = useMessages(roleMessages);
  return {
    name: { label: messages.name },
    email: { label: messages.email },
    roles: {
      label: messages.roles,
      show: (given: readonly RoleValue[]) => given.map(({ role }) => (role ? roles[role] : '')).join(', '),
    },
  };
}
