import { useState, type ReactNode } from 'react';
import { changedFields } from '../../forms/merge.js';
import { CommandButton } from '../../graphql/command-button.js';
import type {
  Consent,
  EventChoicesFragment,
  ParticipationPartsFragment,
  ParticipationRole,
} from '../../graphql/operations.js';
import { showRefusal } from '../../graphql/show-refusal.js';
import { useCommand } from '../../graphql/use-command.js';
import { useNotifyDone } from '../../graphql/use-notify-done.js';
import { Button } from '../../ui/controls/button.js';
import { Section } from '../../ui/layout/section.js';
import { useMessages } from '../../ui/text/messages.js';
import { eventFormMessages } from './event-form.messages.js';
import styles from './event-form.module.css';
import type { EditedEvent } from './event-values.js';
import { ParticipationDialog } from '../../participations/participation.dialog.js';
import {
  ArchiveParticipationDocument,
  CreateParticipationDocument,
  UpdateParticipationDocument,
} from '../../participations/participation.commands.graphql.js';
import { consentMessages } from '../../participations/consent.messages.js';
import { participationFormMessages } from '../../participations/participation-form.messages.js';
import { ParticipationList } from '../../participations/participation-list.js';
import {
  newParticipation,
  participationValues,
  type ParticipationValues,
} from '../../participations/participation-values.js';
import { QuickAdd } from '../../participations/quick-add.js';

interface EventParticipationsProps {
  readonly event: EditedEvent;
  readonly choices: EventChoicesFragment;
}

interface OpenDialog {
  /** null for a new participation. */
  readonly old: ParticipationPartsFragment | null;
  readonly values: ParticipationValues;
}

/**
 * The participants of an existing event. Each change is saved at once by its own command, and can be undone.
 */
export function EventParticipations({ event, choices }: EventParticipationsProps): ReactNode {
  const messages = useMessages(eventFormMessages);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const add = useAddParticipation(event.id);
  // A to-do links here to add the organiser.
  const asksForOrganiser =
    location.hash === '#participations' && !event.participations.some(({ role }) => role === 'ORGANISER');
  return (
    <Section title={messages.taking}>
      <p className={styles.atOnce}>{messages.takingSaved}</p>
      <ParticipationList
        of={event.participations}
        actions={(participation) =>
          participation.viewerCan.edit && (
            <RowActions
              participation={participation}
              onEdit={() => setOpen({ old: participation, values: participationValues(participation) })}
            />
          )
        }
      />
      <QuickAdd
        name="participations"
        firstRole={asksForOrganiser ? 'ORGANISER' : null}
        choices={choices}
        onAdd={(role, actorId) => void add(role, actorId)}
        onUndone={() => undefined}
        onDescribe={(role, label) =>
          setOpen({ old: null, values: newParticipation(role, null, label || null) })
        }
      />
      {open && (
        <OpenParticipation eventId={event.id} opened={open} choices={choices} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

function RowActions({
  participation,
  onEdit,
}: {
  readonly participation: ParticipationPartsFragment;
  onEdit(): void;
}): ReactNode {
  const messages = useMessages(participationFormMessages);
  const { id, version, actor, label } = participation;
  const name = actor?.name ?? label ?? '';
  return (
    <>
      <Button variant="subtle" size="compact" aria-label={messages.editOf(name)} onClick={onEdit}>
        {messages.edit}
      </Button>
      <CommandButton
        variant="subtle"
        size="compact"
        aria-label={messages.removeOf(name)}
        command={ArchiveParticipationDocument}
        input={{ id, version }}
        doneText={messages.participationRemoved}
      >
        {messages.remove}
      </CommandButton>
    </>
  );
}

interface OpenParticipationProps {
  readonly eventId: string;
  readonly opened: OpenDialog;
  readonly choices: EventChoicesFragment;
  onClose(): void;
}

function OpenParticipation({ eventId, opened, choices, onClose }: OpenParticipationProps): ReactNode {
  const messages = useMessages(participationFormMessages);
  const notifySaved = useNotifySaved();
  const create = useCommand(CreateParticipationDocument);
  const update = useCommand(UpdateParticipationDocument);
  const { old, values: begun } = opened;
  return (
    <ParticipationDialog
      name={`participation.${old?.id ?? `new.${eventId}.${begun.label ?? ''}`}`}
      values={begun}
      version={old?.version ?? null}
      choices={choices}
      save={async (values, base, version) => {
        const outcome =
          old && version !== null
            ? await update.run({ id: old.id, version, ...changedFields(base, values) })
            : await create.run({ eventId, ...values });
        if ('done' in outcome) notifySaved(outcome.done, messages.participationSaved);
        return outcome;
      }}
      onClose={onClose}
    />
  );
}

function useAddParticipation(eventId: string) {
  const messages = useMessages(participationFormMessages);
  const notifySaved = useNotifySaved();
  const { run } = useCommand(CreateParticipationDocument);
  return async (role: ParticipationRole, actorId: string) => {
    const outcome = await run({ eventId, role, actorId });
    if ('refused' in outcome) return showRefusal(outcome.refused);
    return notifySaved(outcome.done, messages.participationAdded);
  };
}

interface Saved {
  readonly changeId: string | null;
  readonly participation: { readonly consent: Consent } | null;
}

/** Shows what was saved, or that a partnership has to agree first. */
function useNotifySaved() {
  const consents = useMessages(consentMessages);
  const notifyDone = useNotifyDone();
  return ({ changeId, participation }: Saved, text: string) =>
    notifyDone(participation?.consent === 'PENDING' ? consents.asked : text, changeId);
}
