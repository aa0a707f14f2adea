import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { EdtfField } from '../forms/edtf/edtf-field.js';
import { ChoiceField, TextField } from '../forms/fields.js';
import { useEditForm } from '../forms/use-edit-form.js';
import type { PartnershipStatus, PartnershipSymbol } from '../graphql/operations.js';
import type { Outcome } from '../graphql/use-command.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useWords } from '../ui/text/words.js';
import { MarkField } from './mark/mark-field.js';
import { markWords } from './mark/mark.words.js';
import { NamesField } from './names/names-field.js';
import { namesWords } from './names/names.words.js';
import { isSameColour, PALETTE } from './mark/partnership-colours.js';
import type { PartnershipValues } from './partnership-values.js';
import { partnershipsWords } from './partnerships.words.js';
import { useNamesText } from './names/use-names-text.js';

interface PartnershipFormProps {
  readonly partnershipId: string;
  readonly values: PartnershipValues;
  readonly version: number;
  save(values: PartnershipValues, base: PartnershipValues, version: number | null): Promise<Outcome<unknown>>;
  onSaved(): void;
  onCancel(): void;
}

/** What a partnership is called, how it is told from the others, where it is and since when. */
export function PartnershipForm({ partnershipId, onCancel, ...options }: PartnershipFormProps): ReactNode {
  const words = useWords(partnershipsWords);
  const form = useEditForm<PartnershipValues>({ name: `partnership.${partnershipId}`, ...options });
  return (
    <EditFormFrame form={form} fieldNames={usePartnershipFieldNames()} onCancel={onCancel}>
      <NamesField />
      <TextField name="area" label={words.area} hint={words.areaHint} maxLength={TEXT_LIMITS.description} />
      <MarkField partnershipId={partnershipId} />
      <EdtfField name="foundedOn" label={words.founded} />
      <EdtfField name="endedOn" label={words.ended} />
      <ChoiceField
        name="status"
        label={words.status}
        options={[
          { value: '', label: words.unknown },
          ...Object.entries(words.statuses).map(([value, label]) => ({ value, label })),
        ]}
      />
      <TextField name="description" label={words.description} rows={4} maxLength={TEXT_LIMITS.description} />
    </EditFormFrame>
  );
}

/** How each field is called and said where two versions stand side by side. */
function usePartnershipFieldNames(): FieldNames<PartnershipValues> {
  const words = useWords(partnershipsWords);
  const mark = useWords(markWords);
  const { names } = useWords(namesWords);
  const namesText = useNamesText();
  const dateText = useDateText();
  return {
    names: { label: names, show: namesText },
    area: { label: words.area },
    symbol: { label: mark.symbol, show: (symbol: PartnershipSymbol) => mark.symbols[symbol] },
    colour: { label: mark.colour, show: (colour: string) => colourName(colour, mark.colours) ?? colour },
    foundedOn: { label: words.founded, show: dateText },
    endedOn: { label: words.ended, show: dateText },
    status: { label: words.status, show: (status: PartnershipStatus) => words.statuses[status] },
    description: { label: words.description },
  };
}

function colourName(colour: string, names: Record<keyof typeof PALETTE, string>): string | undefined {
  const found = Object.entries(PALETTE).find(([, { light }]) => isSameColour(light, colour));
  return found && names[found[0] as keyof typeof PALETTE];
}
