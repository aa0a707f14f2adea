import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { useConflictNames } from '../forms/use-conflict-names.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { CheckField, ChoiceField, TextField } from '../forms/fields.js';
import { useEditForm } from '../forms/use-edit-form.js';
import type { PartnerKind, Sector } from '../graphql/operations.js';
import type { Outcome } from '../graphql/use-command.js';
import { NamesField } from '../partnerships/names/names-field.js';
import { namesWords } from '../partnerships/names/names.words.js';
import { useNamesText } from '../partnerships/names/use-names-text.js';
import { uiWords } from '../ui/text/ui.words.js';
import { useWords } from '../ui/text/words.js';
import { PartnerField } from './partner-field.js';
import { SimilarPartners } from './similar-partners.js';
import type { PartnerValues } from './partner-values.js';
import { partnerWords } from './partner.words.js';
import { partnersWords } from './partners.words.js';
import { KINDS, SECTORS } from './roster/roster.search.js';
import styles from './partner.module.css';

interface PartnerFormProps {
  /** Names the draft. */
  readonly name: string;
  readonly values: PartnerValues;
  readonly version: number | null;
  save(values: PartnerValues, base: PartnerValues, version: number | null): Promise<Outcome<unknown>>;
  onSaved(): void;
  onCancel(): void;
  /** What it is a unit of, to show its name. */
  readonly parent: { readonly id: string; readonly name: string } | null;
  /** Further fields, after the names. */
  readonly children?: ReactNode;
}

/** The card of a partner: its names in time first, then what it is and how it is reached. */
export function PartnerForm({ children, parent, onCancel, ...options }: PartnerFormProps): ReactNode {
  const words = useWords(partnerWords);
  const form = useEditForm<PartnerValues>(options);
  return (
    <EditFormFrame form={form} fieldNames={usePartnerFieldNames(form.conflict)} onCancel={onCancel}>
      <NamesField />
      {options.version === null && <SimilarPartners />}
      {children}
      <WhatItIs />
      <PartnerField name="parentId" label={words.parent} chosen={parent} />
      <TextField name="address" label={words.address} maxLength={TEXT_LIMITS.label} />
      <div className={styles.pair}>
        <TextField name="phone" type="tel" label={words.phone} maxLength={TEXT_LIMITS.phone} />
        <TextField name="email" type="email" label={words.email} maxLength={TEXT_LIMITS.email} />
      </div>
      <TextField name="website" type="url" label={words.website} maxLength={TEXT_LIMITS.url} />
      <TextField name="description" label={words.description} rows={4} maxLength={TEXT_LIMITS.description} />
    </EditFormFrame>
  );
}

function WhatItIs(): ReactNode {
  const words = useWords(partnerWords);
  const { kinds, sectors } = useWords(partnersWords);
  const kind = useWatch<PartnerValues>({ name: 'kind' });
  return (
    <>
      <div className={styles.pair}>
        <ChoiceField
          name="kind"
          label={words.kind}
          options={KINDS.map((value) => ({ value, label: kinds[value] }))}
        />
        <ChoiceField
          name="sector"
          label={words.sector}
          options={[
            { value: '', label: words.unknownSector },
            ...SECTORS.map((value) => ({ value, label: sectors[value] })),
          ]}
        />
      </div>
      {kind === 'INDIVIDUAL' && <CheckField name="agreedToBePublic" label={words.agreed} />}
    </>
  );
}

/** How each field is called and said where two versions stand side by side. */
function usePartnerFieldNames(
  conflict: ReturnType<typeof useEditForm<PartnerValues>>['conflict'],
): FieldNames<PartnerValues> {
  const words = useWords(partnerWords);
  const shared = useWords(uiWords);
  const names = useWords(namesWords);
  const namesText = useNamesText();
  const { kinds, sectors } = useWords(partnersWords);
  return {
    names: { label: names.names, show: namesText },
    kind: { label: words.kind, show: (kind: PartnerKind) => kinds[kind] },
    sector: { label: words.sector, show: (sector: Sector) => sectors[sector] },
    parentId: { label: words.unitOf, show: useConflictNames(conflict, ['parentId']) },
    address: { label: words.address },
    phone: { label: words.phone },
    email: { label: words.email },
    website: { label: words.website },
    description: { label: words.description },
    agreedToBePublic: { label: words.agreed, show: (agreed: boolean) => (agreed ? shared.yes : shared.no) },
  };
}
