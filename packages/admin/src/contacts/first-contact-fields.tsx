import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { TextField } from '../forms/fields.js';
import { partnerMessages } from '../partners/partner.messages.js';
import type { NewPartnerValues } from '../partners/partner-values.js';
import { useMessages } from '../ui/text/messages.js';
import { ContactFields } from './contact-fields.js';
import styles from './contact-fields.module.css';

/** Whom to call at a new partner. The rest is asked once a name is typed. */
export function FirstContactFields(): ReactNode {
  const messages = useMessages(partnerMessages);
  const name = useWatch<NewPartnerValues, 'contact.personName'>({ name: 'contact.personName' });
  return (
    <fieldset className={styles.group}>
      <legend>{messages.firstContact}</legend>
      <TextField
        name="contact.personName"
        label={messages.personName}
        hint={messages.firstContactHint}
        maxLength={TEXT_LIMITS.name}
      />
      {name !== null && <ContactFields of="contact." />}
    </fieldset>
  );
}
