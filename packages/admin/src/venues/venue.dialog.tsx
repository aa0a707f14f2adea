import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { YesNoField } from '../forms/choice-fields.js';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { useConflictNames } from '../forms/use-conflict-names.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { ChoiceField, TextField } from '../forms/fields.js';
import { changedFields } from '../forms/merge.js';
import { NumberField } from '../forms/number-field.js';
import { useEditForm } from '../forms/use-edit-form.js';
import type { Accessibility, VenueFactsFragment } from '../graphql/operations.js';
import { useCommand } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { PartnerField } from '../partners/partner-field.js';
import { nameValues, type NameValue } from '../partnerships/names/name-values.js';
import { NamesField } from '../partnerships/names/names-field.js';
import { namesMessages } from '../partnerships/names/names.messages.js';
import { useNamesText } from '../partnerships/names/use-names-text.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import { VenueField } from './venue-field.js';
import { UpdateVenueDocument } from './venue.commands.graphql.js';
import { venueMessages } from './venue.messages.js';

interface Values {
  names: NameValue[];
  address: string | null;
  partOfId: string | null;
  partnerId: string | null;
  accessibility: Accessibility | null;
  accessibilityNote: string | null;
  capacity: number | null;
  exclusive: boolean | null;
}

interface VenueDialogProps {
  readonly venue: VenueFactsFragment;
  onClose(): void;
}

/** Edits a venue and its names. */
export function VenueDialog({ venue, onClose }: VenueDialogProps): ReactNode {
  const messages = useMessages(venueMessages);
  const form = useVenueForm({ venue, onClose });
  const { accessible } = messages;
  return (
    <Dialog title={messages.editVenue} onClose={onClose}>
      <EditFormFrame form={form} fieldNames={useVenueFieldNames(form.conflict)} onCancel={onClose}>
        <NamesField />
        <TextField
          name="address"
          label={messages.address}
          hint={messages.addressHint}
          maxLength={TEXT_LIMITS.label}
        />
        <VenueField name="partOfId" label={messages.partOf} chosen={venue.partOf} />
        <PartnerField name="partnerId" label={messages.partnerOf} chosen={venue.partner} />
        <ChoiceField
          name="accessibility"
          label={messages.accessibility}
          options={[
            { value: '', label: messages.unknown },
            ...(['FULL', 'PARTIAL', 'NONE'] as const).map((value) => ({ value, label: accessible[value] })),
          ]}
        />
        <TextField
          name="accessibilityNote"
          label={messages.accessibilityNote}
          rows={2}
          maxLength={TEXT_LIMITS.note}
        />
        <NumberField name="capacity" label={messages.capacity} />
        <YesNoField
          name="exclusive"
          label={messages.exclusive}
          answers={{ ...messages.exclusiveAnswers, unknown: messages.unknown }}
        />
      </EditFormFrame>
    </Dialog>
  );
}

function useVenueForm({ venue, onClose }: VenueDialogProps) {
  const messages = useMessages(venueMessages);
  const notifyDone = useNotifyDone();
  const update = useCommand(UpdateVenueDocument);
  return useEditForm<Values>({
    name: `venue.${venue.id}`,
    version: venue.version,
    values: {
      names: nameValues(venue.names),
      address: venue.address,
      partOfId: venue.partOf?.id ?? null,
      partnerId: venue.partner?.id ?? null,
      accessibility: venue.accessibility,
      accessibilityNote: venue.accessibilityNote,
      capacity: venue.capacity,
      exclusive: venue.exclusive,
    },
    save: async (values, base, version) => {
      const outcome = await update.run({
        id: venue.id,
        version: version ?? venue.version,
        ...changedFields(base, values),
      });
      if ('done' in outcome) notifyDone(messages.saved, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
}

function useVenueFieldNames(
  conflict: ReturnType<typeof useEditForm<Values>>['conflict'],
): FieldNames<Values> {
  const nameOf = useConflictNames(conflict, ['partOfId', 'partnerId']);
  const messages = useMessages(venueMessages);
  const { names } = useMessages(namesMessages);
  return {
    names: { label: names, show: useNamesText() },
    address: { label: messages.address },
    partOfId: { label: messages.isPartOf, show: nameOf },
    partnerId: { label: messages.partner, show: nameOf },
    accessibility: {
      label: messages.accessibility,
      show: (value: Accessibility) => messages.accessible[value],
    },
    accessibilityNote: { label: messages.accessibilityNote },
    capacity: { label: messages.capacity },
    exclusive: {
      label: messages.exclusive,
      show: (is: boolean) => messages.exclusiveAnswers[is ? 'yes' : 'no'],
    },
  };
}
