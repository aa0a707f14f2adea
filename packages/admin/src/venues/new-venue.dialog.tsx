import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { TextField } from '../forms/fields.js';
import type { NewNodeDialogProps } from '../forms/or-new-field.js';
import { SimilarNames } from '../partnerships/names/similar-names.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { useCommand } from '../graphql/use-command.js';
import { useHandOver } from '../graphql/use-hand-over.js';
import { newNameValues, type NameValue } from '../partnerships/names/name-values.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import { VenueField } from './venue-field.js';
import { CreateVenueDocument } from './venue.commands.graphql.js';
import { venueMessages } from './venue.messages.js';

interface Values {
  names: NameValue[];
  address: string | null;
  partOfId: string | null;
}

/** Creates a venue; its name is enough. Or chooses a similar existing one instead. */
export function NewVenueDialog({ name, onCreated, onUndone, onClose }: NewNodeDialogProps): ReactNode {
  const messages = useMessages(venueMessages);
  const handOver = useHandOver({ onCreated, onUndone });
  const create = useCommand(CreateVenueDocument);
  const form = useEditForm<Values>({
    name: `venue.new.${name}`,
    version: null,
    values: { names: newNameValues(name), address: null, partOfId: null },
    save: async (values) => {
      const outcome = await create.run(values);
      if ('done' in outcome) handOver(messages.created, outcome.done.venue?.id, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
  const choose = (id: string) => {
    onCreated(id);
    onClose();
  };
  const fieldNames: FieldNames<Values> = {
    names: { label: messages.name },
    address: { label: messages.address },
    partOfId: { label: messages.partOf },
  };
  return (
    <Dialog title={messages.newVenue} onClose={onClose}>
      <EditFormFrame form={form} fieldNames={fieldNames} saveLabel={messages.add} onCancel={onClose}>
        <TextField
          name="names.0.name"
          label={messages.name}
          hint={messages.nameHint}
          required
          maxLength={TEXT_LIMITS.name}
        />
        <SimilarNames of="venue" field="names.0.name" onChoose={choose} />
        <TextField
          name="address"
          label={messages.address}
          hint={messages.addressHint}
          maxLength={TEXT_LIMITS.label}
        />
        <VenueField name="partOfId" label={messages.partOf} />
      </EditFormFrame>
    </Dialog>
  );
}
