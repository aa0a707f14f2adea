import { PasswordInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import { RefusalText } from '../../graphql/refusal-text.js';
import { Button } from '../../ui/controls/button.js';
import { useMessages } from '../../ui/text/messages.js';
import styles from './session-form.module.css';
import { sessionMessages } from './session.messages.js';
import { readField, useCredentialsForm } from './use-credentials-form.js';

interface NewPasswordFormProps {
  /** Whether the form also asks for the current password. It does not for a one-time link. */
  readonly asksCurrent: boolean;
  readonly label: string;
  /** Stores the new password; throws the API's errors. */
  save(newPassword: string, currentPassword: string): Promise<void>;
}

/** A form for a new password, which the person can show or hide. */
export function NewPasswordForm({ asksCurrent, label, save }: NewPasswordFormProps): ReactNode {
  const messages = useMessages(sessionMessages);
  const { refusal, running, submit } = useCredentialsForm((given) =>
    save(readField(given, 'newPassword'), readField(given, 'currentPassword')),
  );
  const wrong = (field: string) => {
    const reason = refusal?.fields.find((problem) => problem.field === `input.${field}`)?.reason;
    return reason === undefined
      ? null
      : (messages.reasons[reason as keyof typeof messages.reasons] ?? reason);
  };
  const namesField = wrong('newPassword') ?? wrong('currentPassword') ?? wrong('secret');

  return (
    <form className={styles.form} onSubmit={submit}>
      {asksCurrent && (
        <PasswordInput
          name="currentPassword"
          label={messages.currentPassword}
          autoComplete="current-password"
          required
          withAsterisk={false}
          error={wrong('currentPassword')}
        />
      )}
      <PasswordInput
        name="newPassword"
        label={messages.newPassword}
        description={messages.newPasswordHint}
        autoComplete="new-password"
        minLength={ACCESS_LIMITS.passwordMin}
        maxLength={ACCESS_LIMITS.passwordMax}
        required
        withAsterisk={false}
        error={wrong('newPassword')}
      />
      {refusal && (!namesField || wrong('secret')) && (
        <div role="alert" className={styles.refusal}>
          {wrong('secret') ? <p>{wrong('secret')}</p> : <RefusalText refusal={refusal} doing="writing" />}
        </div>
      )}
      <Button type="submit" loading={running}>
        {label}
      </Button>
    </form>
  );
}
