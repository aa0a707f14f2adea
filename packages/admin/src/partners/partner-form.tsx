import { linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { EditFormFrame } from '../forms/edit-form.js';
import { CheckField, ChoiceField, TextField } from '../forms/fields.js';
import { useEditForm } from '../forms/use-edit-form.js';
import type { Outcome } from '../graphql/use-command.js';
import { NamesField } from '../partnerships/names/names-field.js';
import { SimilarNames } from '../partnerships/names/similar-names.js';
import { useMessages } from '../ui/text/messages.js';
import { PartnerField } from './partner-field.js';
import { usePartnerFieldNames, type PartnerValues } from './partner-values.js';
import { partnerMessages } from './partner.messages.js';
import { partnersMessages } from './partners.messages.js';
import { PARTNER_KIND_VALUES, SECTOR_VALUES } from '../graphql/enums.js';
import styles from './partner.module.css';

interface PartnerFormProps<V extends PartnerValues> {
  /** The name of the draft. */
  readonly name: string;
  readonly values: V;
  readonly version: number | null;
  save(values: V, base: V, version: number | null): Promise<Outcome<unknown>>;
  onSaved(): void;
  onCancel(): void;
  /** The parent organisation, to show its name. */
  readonly parent: { readonly id: string; readonly name: string } | null;
  /** Further fields below the names. */
  readonly children?: ReactNode;
  /** Whom to call, at the end. */
  readonly contact?: ReactNode;
}

/** The form of a partner: its names over time, then its kind and contact details. */
export function PartnerForm<V extends PartnerValues>({
  children,
  contact,
  parent,
  onCancel,
  ...options
}: PartnerFormProps<V>): ReactNode {
  const messages = useMessages(partnerMessages);
  const form = useEditForm<V>(options);
  return (
    <EditFormFrame form={form} fieldNames={usePartnerFieldNames(form)} onCancel={onCancel}>
      <NamesField />
      {options.version === null && (
        <SimilarNames
          of="partner"
          field="names.0.name"
          link={(id) => linkOptions({ to: '/partners/$partnerId', params: { partnerId: id } })}
        />
      )}
      {children}
      <KindFields />
      <PartnerField name="parentId" label={messages.parent} chosen={parent} />
      <TextField name="address" label={messages.address} maxLength={TEXT_LIMITS.label} />
      <div className={styles.pair}>
        <TextField name="phone" type="tel" label={messages.phone} maxLength={TEXT_LIMITS.phone} />
        <TextField name="email" type="email" label={messages.email} maxLength={TEXT_LIMITS.email} />
      </div>
      <TextField name="website" type="url" label={messages.website} maxLength={TEXT_LIMITS.url} />
      <TextField
        name="description"
        label={messages.description}
        rows={4}
        maxLength={TEXT_LIMITS.description}
      />
      {contact}
    </EditFormFrame>
  );
}

function KindFields(): ReactNode {
  const messages = useMessages(partnerMessages);
  const { kinds, sectors } = useMessages(partnersMessages);
  const kind = useWatch<PartnerValues>({ name: 'kind' });
  return (
    <>
      <div className={styles.pair}>
        <ChoiceField
          name="kind"
          label={messages.kind}
          options={PARTNER_KIND_VALUES.map((value) => ({ value, label: kinds[value] }))}
          required
        />
        <ChoiceField
          name="sector"
          label={messages.sector}
          options={[
            { value: '', label: messages.unknownSector },
            ...SECTOR_VALUES.map((value) => ({ value, label: sectors[value] })),
          ]}
        />
      </div>
      {kind === 'INDIVIDUAL' && <CheckField name="agreedToBePublic" label={messages.agreed} />}
    </>
  );
}
