import { Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { warsawClock } from '@partnerstwa/shared/warsaw-time';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { useFieldError } from '../forms/field-error.js';
import { TextField } from '../forms/fields.js';
import { useEditForm } from '../forms/use-edit-form.js';
import type { TokenScope } from '../graphql/operations.js';
import { useCommand } from '../graphql/use-command.js';
import { Button } from '../ui/controls/button.js';
import { CopyField } from '../ui/controls/copy-field.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useWords } from '../ui/text/words.js';
import { developersWords } from './developers.words.js';
import styles from './developers.module.css';
import { CreateApiTokenDocument } from './tokens.graphql.js';

const SCOPES: readonly TokenScope[] = ['READ_INTERNAL', 'READ_CONTACTS', 'WRITE'];
/** How long a token works if nothing else is said. */
const USUAL_DAYS = 90;

interface Values {
  name: string;
  scopes: TokenScope[];
  expiresOn: string | null;
}

/** A token made: its secret is null where the answer was lost on the way. */
interface Made {
  readonly secret: string | null;
}

/** A new token, shown this once. */
export function TokenDialog({ onClose }: { onClose(): void }): ReactNode {
  const words = useWords(developersWords);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Dialog title={words.newToken} holds={made !== null} onClose={onClose}>
      {made ? (
        <div className={styles.made} role="status">
          <p>{made.secret ? words.madeWhy : words.lost}</p>
          {made.secret && <CopyField label={words.secret} value={made.secret} />}
          <div>
            <Button onClick={onClose}>{words.done}</Button>
          </div>
        </div>
      ) : (
        <TokenForm onMade={setMade} onCancel={onClose} />
      )}
    </Dialog>
  );
}

interface TokenFormProps {
  onMade(made: Made): void;
  onCancel(): void;
}

function TokenForm({ onMade, onCancel }: TokenFormProps): ReactNode {
  const words = useWords(developersWords);
  const { run } = useCommand(CreateApiTokenDocument);
  const form = useEditForm<Values>({
    name: 'token.new',
    version: null,
    values: { name: '', scopes: [], expiresOn: inDays(USUAL_DAYS) },
    save: async (values) => {
      const outcome = await run({ ...values, expiresOn: values.expiresOn ?? '' });
      if ('done' in outcome) onMade({ secret: outcome.done.secret });
      return outcome;
    },
    onSaved: () => undefined,
  });
  return (
    <EditFormFrame form={form} fieldNames={useTokenFieldNames()} saveLabel={words.make} onCancel={onCancel}>
      <TextField
        name="name"
        label={words.tokenName}
        hint={words.tokenNameExample}
        required
        maxLength={TEXT_LIMITS.name}
      />
      <ScopesField />
      <TextField name="expiresOn" type="date" label={words.expiresOn} hint={words.expiresOnHint} required />
    </EditFormFrame>
  );
}

function ScopesField(): ReactNode {
  const words = useWords(developersWords);
  const errorOf = useFieldError();
  const { control } = useFormContext<Values>();
  return (
    <Controller
      control={control}
      name="scopes"
      render={({ field }) => (
        <Checkbox.Group
          label={words.scopeList}
          description={words.scopesHint}
          error={errorOf('scopes')}
          value={field.value}
          onChange={field.onChange}
        >
          <div className={styles.scopes}>
            {SCOPES.map((scope) => (
              <Checkbox
                key={scope}
                value={scope}
                label={words.scopes[scope]}
                description={words.scopeMeans[scope]}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
    />
  );
}

function useTokenFieldNames(): FieldNames<Values> {
  const words = useWords(developersWords);
  return {
    name: { label: words.tokenName },
    scopes: { label: words.scopeList },
    expiresOn: { label: words.expiresOn },
  };
}

function inDays(days: number): string {
  return warsawClock(new Date(Date.now() + days * 86_400_000).toISOString()).day;
}
