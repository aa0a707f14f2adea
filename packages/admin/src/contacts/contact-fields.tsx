import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { DayField } from '../forms/day-field.js';
import { ChoiceField, TextField } from '../forms/fields.js';
import styles from '../partners/partner.module.css';
import { partnerMessages } from '../partners/partner.messages.js';
import { useMessages } from '../ui/text/messages.js';

/**
 * What is kept of a person beyond the name: personal data, with its legal basis and how long it may be kept.
 * @param of where the form holds them: `contact.`, or nothing
 */
export function ContactFields({ of = '' }: { readonly of?: string }): ReactNode {
  const messages = useMessages(partnerMessages);
  const choices = (labels: Record<string, string>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  return (
    <>
      <TextField name={`${of}function`} label={messages.function} maxLength={TEXT_LIMITS.name} />
      <div className={styles.pair}>
        <TextField name={`${of}phone`} type="tel" label={messages.phone} maxLength={TEXT_LIMITS.phone} />
        <TextField name={`${of}email`} type="email" label={messages.email} maxLength={TEXT_LIMITS.email} />
      </div>
      <div className={styles.pair}>
        <ChoiceField
          name={`${of}visibility`}
          label={messages.visibility}
          options={choices(messages.visibilities)}
        />
        <ChoiceField
          name={`${of}legalBasis`}
          label={messages.legalBasis}
          options={choices(messages.bases)}
          required
        />
      </div>
      <DayField name={`${of}retainUntil`} label={messages.retainUntil} />
    </>
  );
}
