import { linkOptions } from '@tanstack/react-router';
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
import { useMessages } from '../ui/text/messages.js';
import { MarkField } from './mark/mark-field.js';
import { markMessages } from './mark/mark.messages.js';
import { NamesField } from './names/names-field.js';
import { namesMessages } from './names/names.messages.js';
import { SimilarNames } from './names/similar-names.js';
import { isSameColour, PALETTE } from './mark/partnership-colours.js';
import type { PartnershipValues } from './partnership-values.js';
import { partnershipsMessages } from './partnerships.messages.js';
import { useNamesText } from './names/use-names-text.js';

interface PartnershipFormProps {
  /** null for a new partnership. */
  readonly partnershipId: string | null;
  readonly values: PartnershipValues;
  readonly version: number | null;
  save(values: PartnershipValues, base: PartnershipValues, version: number | null): Promise<Outcome<unknown>>;
  onSaved(): void;
  onCancel(): void;
}

/** The form of a partnership: names, area, mark, dates and status. */
export function PartnershipForm({ partnershipId, onCancel, ...options }: PartnershipFormProps): ReactNode {
  const messages = useMessages(partnershipsMessages);
  const form = useEditForm<PartnershipValues>({
    name: `partnership.${partnershipId ?? 'new'}`,
    ...options,
  });
  return (
    <EditFormFrame form={form} fieldNames={usePartnershipFieldNames()} onCancel={onCancel}>
      <NamesField />
      {partnershipId === null && (
        <SimilarNames
          of="partnership"
          field="names.0.name"
          link={(id) => linkOptions({ to: '/partnerships/$partnershipId', params: { partnershipId: id } })}
        />
      )}
      <TextField
        name="area"
        label={messages.area}
        hint={messages.areaHint}
        maxLength={TEXT_LIMITS.description}
      />
      <MarkField partnershipId={partnershipId} />
      <EdtfField name="foundedOn" label={messages.founded} />
      <EdtfField name="endedOn" label={messages.ended} />
      <ChoiceField
        name="status"
        label={messages.status}
        options={[
          { value: '', label: messages.unknown },
          ...Object.entries(messages.statuses).map(([value, label]) => ({ value, label })),
        ]}
      />
      <TextField
        name="description"
        label={messages.description}
        rows={4}
        maxLength={TEXT_LIMITS.description}
      />
    </EditFormFrame>
  );
}

/** The label of each field, and the text of its value in a conflict. */
function usePartnershipFieldNames(): FieldNames<PartnershipValues> {
  const messages = useMessages(partnershipsMessages);
  const mark = useMessages(markMessages);
  const { names } = useMessages(namesMessages);
  const namesText = useNamesText();
  const dateText = useDateText();
  return {
    names: { label: names, show: namesText },
    area: { label: messages.area },
    symbol: { label: mark.symbol, show: (symbol: PartnershipSymbol) => mark.symbols[symbol] },
    colour: { label: mark.colour, show: (colour: string) => colourName(colour, mark.colours) ?? colour },
    foundedOn: { label: messages.founded, show: dateText },
    endedOn: { label: messages.ended, show: dateText },
    status: { label: messages.status, show: (status: PartnershipStatus) => messages.statuses[status] },
    description: { label: messages.description },
  };
}

function colourName(colour: string, names: Record<keyof typeof PALETTE, string>): string | undefined {
  const found = Object.entries(PALETTE).find(([, { light }]) => isSameColour(light, colour));
  return found && names[found[0] as keyof typeof PALETTE];
}
