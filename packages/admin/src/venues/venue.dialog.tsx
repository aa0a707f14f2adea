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
import { useDone } from '../graphql/use-done.js';
import { PartnerField } from '../partners/partner-field.js';
import { nameValues, type NameValue } from '../partnerships/names/name-values.js';
import { NamesField } from '../partnerships/names/names-field.js';
import { namesWords } from '../partnerships/names/names.words.js';
import { useNamesText } from '../partnerships/names/use-names-text.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useWords } from '../ui/text/words.js';
import { VenueField } from './venue-field.js';
import { UpdateVenueDocument } from './venue.commands.graphql.js';
import { venueWords } from './venue.words.js';

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

/** Corrects a place and its names. */
export function VenueDialog({ venue, onClose }: VenueDialogProps): ReactNode {
  const words = useWords(venueWords);
  const form = useVenueForm({ venue, onClose });
  const { accessible } = words;
  return (
    <Dialog title={words.editVenue} onClose={onClose}>
      <EditFormFrame form={form} fieldNames={useVenueFieldNames(form.conflict)} onCancel={onClose}>
        <NamesField />
        <TextField
          name="address"
          label={words.address}
          hint={words.addressHint}
          maxLength={TEXT_LIMITS.label}
        />
        <VenueField name="partOfId" label={words.partOf} chosen={venue.partOf} />
        <PartnerField name="partnerId" label={words.partnerOf} chosen={venue.partner} />
        <ChoiceField
          name="accessibility"
          label={words.accessibility}
          options={[
            { value: '', label: words.unknown },
            ...(['FULL', 'PARTIAL', 'NONE'] as const).map((value) => ({ value, label: accessible[value] })),
          ]}
        />
        <TextField
          name="accessibilityNote"
          label={words.accessibilityNote}
          rows={2}
          maxLength={TEXT_LIMITS.note}
        />
        <NumberField name="capacity" label={words.capacity} />
        <YesNoField
          name="exclusive"
          label={words.exclusive}
          answers={{ ...words.exclusiveAnswers, unknown: words.unknown }}
        />
      </EditFormFrame>
    </Dialog>
  );
}

function useVenueForm({ venue, onClose }: VenueDialogProps) {
  const words = useWords(venueWords);
  const done = useDone();
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
      if ('done' in outcome) done(words.saved, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
}

function useVenueFieldNames(
  conflict: ReturnType<typeof useEditForm<Values>>['conflict'],
): FieldNames<Values> {
  const nameOf = useConflictNames(conflict, ['partOfId', 'partnerId']);
  const words = useWords(venueWords);
  const { names } = useWords(namesWords);
  return {
    names: { label: names, show: useNamesText() },
    address: { label: words.address },
    partOfId: { label: words.isPartOf, show: nameOf },
    partnerId: { label: words.partner, show: nameOf },
    accessibility: { label: words.accessibility, show: (value: Accessibility) => words.accessible[value] },
    accessibilityNote: { label: words.accessibilityNote },
    capacity: { label: words.capacity },
    exclusive: { label: words.exclusive, show: (is: boolean) => words.exclusiveAnswers[is ? 'yes' : 'no'] },
  };
}
