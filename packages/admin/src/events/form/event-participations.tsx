import { useState, type ReactNode } from 'react';
import { changedFields } from '../../forms/merge.js';
import { ActButton } from '../../graphql/act-button.js';
import type {
  EventChoicesFragment,
  ParticipationPartsFragment,
  ParticipationRole,
} from '../../graphql/operations.js';
import { refusalWords } from '../../graphql/refusal.words.js';
import { useCommand } from '../../graphql/use-command.js';
import { useDone } from '../../graphql/use-done.js';
import { Button } from '../../ui/controls/button.js';
import { Section } from '../../ui/layout/section.js';
import { tell } from '../../ui/layout/toasts.js';
import { useWords } from '../../ui/text/words.js';
import { eventFormWords } from './event-form.words.js';
import styles from './event-form.module.css';
import type { EditedEvent } from './event-values.js';
import { ParticipationDialog } from '../../participations/participation.dialog.js';
import {
  ArchiveParticipationDocument,
  CreateParticipationDocument,
  UpdateParticipationDocument,
} from '../../participations/participation.commands.graphql.js';
import { participationFormWords } from '../../participations/participation-form.words.js';
import { ParticipationList } from '../../participations/participation-list.js';
import { participationValues, taking } from '../../participations/participation-values.js';
import { QuickAdd } from '../../participations/quick-add.js';

interface EventParticipationsProps {
  readonly event: EditedEvent;
  readonly choices: EventChoicesFragment;
}

type Opened =
  | { readonly is: 'new'; readonly role: ParticipationRole }
  | { readonly is: 'old'; readonly participation: ParticipationPartsFragment };

/** Who takes part in an event that stands: each row is a command of its own, done at once, and can be undone. */
export function EventParticipations({ event, choices }: EventParticipationsProps): ReactNode {
  const words = useWords(eventFormWords);
  const [open, setOpen] = useState<Opened | null>(null);
  const add = useAdd(event.id);
  const isOrganised = event.participations.some(({ role }) => role === 'ORGANISER');
  return (
    <Section title={words.taking}>
      <p className={styles.atOnce}>{words.takingSaved}</p>
      <ParticipationList
        of={event.participations}
        acts={(participation) => (
          <RowActs participation={participation} onEdit={() => setOpen({ is: 'old', participation })} />
        )}
      />
      <QuickAdd
        name="participations"
        firstRole={isOrganised ? 'SUPPORTER' : 'ORGANISER'}
        choices={choices}
        onAdd={(role, actorId) => void add(role, actorId)}
        onDescribe={(role) => setOpen({ is: 'new', role })}
      />
      {open && (
        <OpenedDialog eventId={event.id} opened={open} choices={choices} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

function RowActs({
  participation,
  onEdit,
}: {
  readonly participation: ParticipationPartsFragment;
  onEdit(): void;
}): ReactNode {
  const words = useWords(participationFormWords);
  const { id, version, actor, label } = participation;
  const name = actor?.name ?? label ?? '';
  return (
    <>
      <Button variant="subtle" size="compact" aria-label={words.editOf(name)} onClick={onEdit}>
        {words.edit}
      </Button>
      <ActButton
        variant="subtle"
        size="compact"
        aria-label={words.removeOf(name)}
        command={ArchiveParticipationDocument}
        input={{ id, version }}
        doneText={words.participationRemoved}
      >
        {words.remove}
      </ActButton>
    </>
  );
}

interface OpenedDialogProps {
  readonly eventId: string;
  readonly opened: Opened;
  readonly choices: EventChoicesFragment;
  onClose(): void;
}

function OpenedDialog({ eventId, opened, choices, onClose }: OpenedDialogProps): ReactNode {
  const words = useWords(participationFormWords);
  const done = useDone();
  const create = useCommand(CreateParticipationDocument);
  const update = useCommand(UpdateParticipationDocument);
  const old = opened.is === 'old' ? opened.participation : null;
  return (
    <ParticipationDialog
      name={`participation.${old?.id ?? `new.${eventId}`}`}
      values={old ? participationValues(old) : taking(opened.is === 'new' ? opened.role : 'ATTENDEE', null)}
      version={old?.version ?? null}
      choices={choices}
      save={async (values, base, version) => {
        const outcome =
          old && version !== null
            ? await update.run({ id: old.id, version, ...changedFields(base, values) })
            : await create.run({ eventId, ...values });
        if ('done' in outcome) done(words.participationSaved, outcome.done.changeId);
        return outcome;
      }}
      onClose={onClose}
    />
  );
}

function useAdd(eventId: string) {
  const words = useWords(participationFormWords);
  const refusals = useWords(refusalWords);
  const done = useDone();
  const { run } = useCommand(CreateParticipationDocument);
  return async (role: ParticipationRole, actorId: string) => {
    const outcome = await run({ eventId, role, actorId });
    if ('refused' in outcome) return tell({ text: refusals[outcome.refused.code].writing });
    return done(words.participationAdded, outcome.done.changeId);
  };
}
