import { useState, type ReactNode } from 'react';
import { Controller, useFieldArray, useFormContext } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { roleWords } from './session/role.words.js';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { useFieldError } from '../forms/field-error.js';
import { TextField } from '../forms/fields.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { useCommand } from '../graphql/use-command.js';
import { Button } from '../ui/controls/button.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useWords } from '../ui/text/words.js';
import { InviteAccountDocument } from './account.commands.graphql.js';
import { LinkShown, type MadeLink } from './link-shown.js';
import { NEW_ROLE, RoleInput, type RoleValue } from './role-input.js';
import styles from './users.module.css';
import { usersWords } from './users.words.js';

interface Values {
  name: string;
  email: string;
  roles: RoleValue[];
}

interface Made {
  readonly link: MadeLink;
  readonly name: string;
}

/** Enters an account and shows the link that takes it into use; carrying it to its owner is the coordinator's. */
export function InviteDialog({ onClose }: { onClose(): void }): ReactNode {
  const words = useWords(usersWords);
  const [made, setMade] = useState<Made | null>(null);
  return (
    // A click beside it must not throw away a link that is shown this once.
    <Dialog title={words.inviteTitle} holds={made !== null} onClose={onClose}>
      {made ? (
        <LinkShown link={made.link} text={words.linkInvited(made.name)} onDone={onClose} />
      ) : (
        <InviteForm onMade={setMade} onCancel={onClose} />
      )}
    </Dialog>
  );
}

interface InviteFormProps {
  onMade(made: Made): void;
  onCancel(): void;
}

function InviteForm({ onMade, onCancel }: InviteFormProps): ReactNode {
  const words = useWords(usersWords);
  const { run } = useCommand(InviteAccountDocument);
  const form = useEditForm<Values>({
    name: 'account.new',
    version: null,
    values: { name: '', email: '', roles: [NEW_ROLE] },
    save: async (values) => {
      const outcome = await run(values);
      if ('done' in outcome) onMade({ link: outcome.done.link, name: values.name });
      return outcome;
    },
    onSaved: () => undefined,
  });
  return (
    <EditFormFrame
      form={form}
      fieldNames={useInviteFieldNames()}
      saveLabel={words.inviteSave}
      onCancel={onCancel}
    >
      <TextField name="name" label={words.name} required maxLength={TEXT_LIMITS.name} />
      <TextField name="email" type="email" label={words.email} required maxLength={TEXT_LIMITS.email} />
      <RolesField />
    </EditFormFrame>
  );
}

function RolesField(): ReactNode {
  const words = useWords(usersWords);
  const errorOf = useFieldError();
  const { control } = useFormContext<Values>();
  const { fields, append, remove } = useFieldArray({ control, name: 'roles' });
  return (
    <div className={styles.list}>
      {fields.map(({ id }, i) => (
        <fieldset key={id} className={styles.role}>
          <legend>{fields.length > 1 ? `${words.role} ${i + 1}` : words.role}</legend>
          <Controller
            control={control}
            name={`roles.${i}`}
            render={({ field }) => (
              <RoleInput
                value={field.value}
                onChange={field.onChange}
                errorOf={(member) =>
                  errorOf(`roles.${i}.${member}`) ?? (member === 'role' ? errorOf(`roles.${i}`) : undefined)
                }
              />
            )}
          />
          {fields.length > 1 && (
            <div>
              <Button
                variant="subtle"
                size="compact"
                aria-label={words.removeRole(i + 1)}
                onClick={() => remove(i)}
              >
                {words.remove}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button variant="default" size="sm" onClick={() => append(NEW_ROLE)}>
          {words.addRole}
        </Button>
      </div>
    </div>
  );
}

function useInviteFieldNames(): FieldNames<Values> {
  const words = useWords(usersWords);
  const { roles } = useWords(roleWords);
  return {
    name: { label: words.name },
    email: { label: words.email },
    roles: {
      label: words.roles,
      show: (given: readonly RoleValue[]) => given.map(({ role }) => roles[role]).join(', '),
    },
  };
}
