import { useState, type ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import fields from '../../forms/fields.module.css';
import { FieldError } from '../../forms/field-error.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import { useNamedNodes } from '../../graphql/use-named-nodes.js';
import { Button } from '../../ui/controls/button.js';
import { useMessages } from '../../ui/text/messages.js';
import { eventFormMessages } from './event-form.messages.js';
import type { NewEventValues } from './event-values.js';
import { ParticipationDialog } from '../../participations/participation.dialog.js';
import { participationFormMessages } from '../../participations/participation-form.messages.js';
import { ParticipationList } from '../../participations/participation-list.js';
import {
  withoutOrganisers,
  organiserChoices,
  previewParticipation,
  newParticipation,
  type ParticipationValues,
} from '../../participations/participation-values.js';
import { QuickAdd } from '../../participations/quick-add.js';

/** The participants of a new event, saved together with it. */
export function ParticipantsField({ choices }: { readonly choices: EventChoicesFragment }): ReactNode {
  const messages = useMessages(eventFormMessages);
  const { of, put, remove, removeActor } = useParticipants();
  const [open, setOpen] = useState<{ values: ParticipationValues; at: number } | null>(null);
  return (
    <fieldset className={fields.group} data-field="participations">
      <legend className="visually-hidden">{messages.othersTaking}</legend>
      <EnteredParticipants
        of={withoutOrganisers(of, organiserChoices(choices))}
        onEdit={(at) => {
          const values = of[at];
          if (values) setOpen({ values, at });
        }}
        onRemove={remove}
      />
      <FieldError name="participations" />
      <QuickAdd
        firstRole={null}
        choices={choices}
        onAdd={(role, actorId) => put(newParticipation(role, actorId), of.length)}
        onUndone={removeActor}
        onDescribe={(role, label) =>
          setOpen({ values: newParticipation(role, null, label || null), at: of.length })
        }
      />
      {open && (
        <ParticipationDialog
          name={`event.new.participation.${open.at}.${open.values.label ?? ''}`}
          values={open.values}
          version={null}
          choices={choices}
          save={(values) => {
            put(values, open.at);
            return Promise.resolve({ done: values });
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </fieldset>
  );
}

interface EnteredParticipantsProps {
  readonly of: ReturnType<typeof withoutOrganisers>;
  onEdit(at: number): void;
  onRemove(at: number): void;
}

function EnteredParticipants({ of, onEdit, onRemove }: EnteredParticipantsProps): ReactNode {
  const messages = useMessages(participationFormMessages);
  const named = useNamedNodes(
    of.flatMap(({ values: { actorId, fromActorIds } }) => [actorId ?? [], fromActorIds].flat()),
  );
  const small = { variant: 'subtle', size: 'compact' } as const;
  return (
    <ParticipationList
      of={of.map(({ values, at }) => previewParticipation(values, at, named))}
      actions={({ id, actor, label }) => {
        const name = actor?.name ?? label ?? '';
        return (
          <>
            <Button {...small} aria-label={messages.editOf(name)} onClick={() => onEdit(Number(id))}>
              {messages.edit}
            </Button>
            <Button {...small} aria-label={messages.removeOf(name)} onClick={() => onRemove(Number(id))}>
              {messages.remove}
            </Button>
          </>
        );
      }}
    />
  );
}

function useParticipants() {
  const { getValues, setValue } = useFormContext<NewEventValues>();
  const of = useWatch<NewEventValues, 'participations'>({ name: 'participations' });
  const change = (next: ParticipationValues[]) => setValue('participations', next, { shouldDirty: true });
  return {
    of,
    put: (values: ParticipationValues, at: number) =>
      change([...of.slice(0, at), values, ...of.slice(at + 1)]),
    remove: (at: number) => change(of.filter((_, i) => i !== at)),
    removeActor: (id: string) => change(getValues('participations').filter(({ actorId }) => actorId !== id)),
  };
}
