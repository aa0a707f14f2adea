import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { EditFormFrame } from '../forms/edit-form.js';
import { ChoiceField, TextField } from '../forms/fields.js';
import { SimilarNames } from '../partnerships/names/similar-names.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { PARTNER_KIND_VALUES } from '../graphql/enums.js';
import { useHandOver, type HandOver } from '../graphql/use-hand-over.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import { FirstMembershipField, useOnlyPartnership } from './first-membership-field.js';
import { PartnerField } from './partner-field.js';
import { newPartnerValues, usePartnerFieldNames, type NewPartnerValues } from './partner-values.js';
import { partnerMessages } from './partner.messages.js';
import { partnersMessages } from './partners.messages.js';
import { useCreatePartner } from './use-create-partner.js';

interface NewPartnerDialogProps extends HandOver {
  /** The text typed so far. */
  readonly name: string;
  onClose(): void;
}

/** Creates a partner that a picker does not find. The name and the kind are enough. */
export function NewPartnerDialog({ name, onCreated, onUndone, onClose }: NewPartnerDialogProps): ReactNode {
  const messages = useMessages(partnerMessages);
  const { kinds } = useMessages(partnersMessages);
  const handOver = useHandOver({ onCreated, onUndone });
  const create = useCreatePartner();
  const partnershipId = useOnlyPartnership();
  const form = useEditForm<NewPartnerValues>({
    name: `partner.new.${name}`,
    version: null,
    values: newPartnerValues(name, partnershipId),
    save: async (values) => {
      const outcome = await create(values);
      if ('done' in outcome) handOver(messages.created, outcome.done.partner?.id, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
  const choose = (id: string) => {
    onCreated(id);
    onClose();
  };
  return (
    <Dialog title={messages.newTitle} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={usePartnerFieldNames(form)}
        saveLabel={messages.add}
        onCancel={onClose}
      >
        <TextField name="names.0.name" label={messages.name} required maxLength={TEXT_LIMITS.name} />
        <SimilarNames of="partner" field="names.0.name" onChoose={choose} />
        <ChoiceField
          name="kind"
          label={messages.kind}
          options={PARTNER_KIND_VALUES.map((value) => ({ value, label: kinds[value] }))}
          required
        />
        <PartnerField name="parentId" label={messages.parent} chosen={null} />
        <FirstMembershipField />
      </EditFormFrame>
    </Dialog>
  );
}
