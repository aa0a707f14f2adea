import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { useConflictNames } from '../forms/use-conflict-names.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { ChoiceField, TextField } from '../forms/fields.js';
import { NumberField } from '../forms/number-field.js';
import { useEditForm } from '../forms/use-edit-form.js';
import type { EventChoicesFragment, ParticipationRole } from '../graphql/operations.js';
import type { Outcome } from '../graphql/use-command.js';
import { participationRoleMessages } from './participation.messages.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import { ActorField, ActorsField } from './actor-fields.js';
import { participationFormMessages } from './participation-form.messages.js';
import { PARTICIPATION_ROLE_VALUES } from '../graphql/enums.js';
import type { ParticipationValues } from './participation-values.js';

interface ParticipationDialogProps {
  /** Name of the draft. */
  readonly name: string;
  readonly values: ParticipationValues;
  /** null for a participation that is not saved yet. */
  readonly version: number | null;
  readonly choices: EventChoicesFragment;
  save(
    values: ParticipationValues,
    base: ParticipationValues,
    version: number | null,
  ): Promise<Outcome<unknown>>;
  onClose(): void;
}

/** Form with all data of a participation. */
export function ParticipationDialog(props: ParticipationDialogProps): ReactNode {
  const messages = useMessages(participationFormMessages);
  const { roles } = useMessages(participationRoleMessages);
  const { name, values, version, choices, save, onClose } = props;
  const form = useEditForm<ParticipationValues>({ name, values, version, save, onSaved: onClose });
  return (
    <Dialog title={version === null ? messages.addTitle : messages.editParticipation} onClose={onClose}>
      <EditFormFrame form={form} fieldNames={useParticipationFieldNames(form.conflict)} onCancel={onClose}>
        <ChoiceField
          name="role"
          label={messages.role}
          options={PARTICIPATION_ROLE_VALUES.map((value) => ({ value, label: roles[value] }))}
        />
        <ActorOrLabelFields choices={choices} />
        <NumberField name="headcount" label={messages.headcount} />
        <ActorsField name="fromActorIds" label={messages.from} choices={choices} />
        <TextField name="note" label={messages.note} rows={2} maxLength={TEXT_LIMITS.note} />
      </EditFormFrame>
    </Dialog>
  );
}

/**
 * An actor from the lists, or the source's label if the actor is unknown, each with its own further fields.
 */
function ActorOrLabelFields({ choices }: { readonly choices: EventChoicesFragment }): ReactNode {
  const messages = useMessages(participationFormMessages);
  const [actorId, label, nameGiven, count] = useWatch<
    ParticipationValues,
    ['actorId', 'label', 'nameGiven', 'count']
  >({ name: ['actorId', 'label', 'nameGiven', 'count'] });
  return (
    <>
      <ActorField name="actorId" label={messages.actor} choices={choices} />
      {(actorId !== null || nameGiven) && (
        <TextField
          name="nameGiven"
          label={messages.nameGiven}
          hint={messages.nameGivenHint}
          maxLength={TEXT_LIMITS.name}
        />
      )}
      {(actorId === null || label) && (
        <TextField
          name="label"
          label={messages.label}
          hint={messages.labelHint}
          maxLength={TEXT_LIMITS.label}
        />
      )}
      {(label || count !== null) && (
        <NumberField name="count" label={messages.count} hint={messages.countHint} />
      )}
    </>
  );
}

/** The label of each field and the text of its values, for the comparison of two conflicting versions. */
function useParticipationFieldNames(
  conflict: ReturnType<typeof useEditForm<ParticipationValues>>['conflict'],
): FieldNames<ParticipationValues> {
  const messages = useMessages(participationFormMessages);
  const { roles } = useMessages(participationRoleMessages);
  const nameOf = useConflictNames(conflict, ['actorId', 'fromActorIds']);
  return {
    role: { label: messages.role, show: (role: ParticipationRole) => roles[role] },
    actorId: { label: messages.actor, show: nameOf },
    label: { label: messages.label },
    count: { label: messages.count },
    headcount: { label: messages.headcount },
    note: { label: messages.note },
    nameGiven: { label: messages.nameGiven },
    fromActorIds: { label: messages.from, show: (of: string[]) => of.map(nameOf).join('; ') },
  };
}
