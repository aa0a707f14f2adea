import { Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { warsawClock } from '@partnerstwa/shared/warsaw-time';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { DayField } from '../forms/day-field.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { useFieldError } from '../forms/field-error.js';
import { TextField } from '../forms/fields.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { TOKEN_SCOPE_VALUES } from '../graphql/enums.js';
import type { TokenScope } from '../graphql/operations.js';
import { useCommand } from '../graphql/use-command.js';
import { Button } from '../ui/controls/button.js';
import { CopyField } from '../ui/controls/copy-field.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import { developersMessages } from './developers.messages.js';
import styles from './developers.module.css';
import { CreateApiTokenDocument } from './tokens.graphql.js';

/** The default lifetime of a token. */
const USUAL_DAYS = 90;

interface Values {
  name: string;
  scopes: TokenScope[];
  expiresOn: string | null;
}

/** A created token. Its secret is null if the first response was lost: a retry does not repeat the secret. */
interface CreatedToken {
  readonly secret: string | null;
}

/** Creates a token and shows its secret, which cannot be shown again. */
export function TokenDialog({ onClose }: { onClose(): void }): ReactNode {
  const messages = useMessages(developersMessages);
  const [created, setMade] = useState<CreatedToken | null>(null);
  return (
    <Dialog title={messages.newToken} isPersistent={created !== null} onClose={onClose}>
      {created ? (
        <div className={styles.made} role="status">
          <p>{created.secret ? messages.madeWhy : messages.lost}</p>
          {created.secret && <CopyField label={messages.secret} value={created.secret} />}
          <div>
            <Button onClick={onClose}>{messages.done}</Button>
          </div>
        </div>
      ) : (
        <TokenForm onCreated={setMade} onCancel={onClose} />
      )}
    </Dialog>
  );
}

interface TokenFormProps {
  onCreated(made: CreatedToken): void;
  onCancel(): void;
}

function TokenForm({ onCreated, onCancel }: TokenFormProps): ReactNode {
  const messages = useMessages(developersMessages);
  const { run } = useCommand(CreateApiTokenDocument);
  const form = useEditForm<Values>({
    name: 'token.new',
    version: null,
    values: { name: '', scopes: [], expiresOn: inDays(USUAL_DAYS) },
    save: async (values) => {
      const outcome = await run({ ...values, expiresOn: values.expiresOn ?? '' });
      if ('done' in outcome) onCreated({ secret: outcome.done.secret });
      return outcome;
    },
    onSaved: () => undefined,
  });
  return (
    <EditFormFrame
      form={form}
      fieldNames={useTokenFieldNames()}
      saveLabel={messages.make}
      onCancel={onCancel}
    >
      <TextField
        name="name"
        label={messages.tokenName}
        hint={messages.tokenNameExample}
        required
        maxLength={TEXT_LIMITS.name}
      />
      <ScopesField />
      <DayField name="expiresOn" label={messages.expiresOn} hint={messages.expiresOnHint} required />
    </EditFormFrame>
  );
}

function ScopesField(): ReactNode {
  const messages = useMessages(developersMessages);
  const errorOf = useFieldError();
  const { control } = useFormContext<Values>();
  return (
    <Controller
      control={control}
      name="scopes"
      render={({ field }) => (
        <Checkbox.Group
          data-field="scopes"
          label={messages.scopeList}
          description={messages.scopesHint}
          error={errorOf('scopes')}
          value={field.value}
          onChange={field.onChange}
        >
          <div className={styles.scopes}>
            {TOKEN_SCOPE_VALUES.map((scope) => (
              <Checkbox
                key={scope}
                value={scope}
                label={messages.scopes[scope]}
                description={messages.scopeMeans[scope]}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
    />
  );
}

function useTokenFieldNames(): FieldNames<Values> {
  const messages = useMessages(developersMessages);
  return {
    name: { label: messages.tokenName },
    scopes: { label: messages.scopeList },
    expiresOn: { label: messages.expiresOn },
  };
}

function inDays(days: number): string {
  return warsawClock(new Date(Date.now() + days * 86_400_000).toISOString()).day;
}
