import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { EventChoicesFragment, ParticipationRole } from '../graphql/operations.js';
import { participationRoleMessages } from './participation.messages.js';
import { useNewPartner } from '../partners/use-new-partner.js';
import { Button } from '../ui/controls/button.js';
import { SearchSelect } from '../ui/controls/search-select.js';
import { useMessages } from '../ui/text/messages.js';
import { participationFormMessages } from './participation-form.messages.js';
import styles from './participations.module.css';
import { PARTICIPATION_ROLE_VALUES } from '../graphql/enums.js';
import { useActorSearch } from './use-actor-search.js';

interface QuickAddProps {
  /** Name of the search field, so that the link of a to-do can focus it. */
  readonly name?: string;
  /** The role chosen initially; null to make the person choose one first. */
  readonly firstRole: ParticipationRole | null;
  readonly choices: EventChoicesFragment;
  onAdd(role: ParticipationRole, actorId: string): void;
  /** Called if the person undoes the creation of a partner added here. */
  onUndone(actorId: string): void;
  /** Adds a participant known only by the words of the source. */
  onDescribe(role: ParticipationRole, label: string): void;
}

/** Adds participants of one role in succession: the person types a name and chooses the actor. */
export function QuickAdd({ name, onUndone, choices, ...act }: QuickAddProps): ReactNode {
  const messages = useMessages(participationFormMessages);
  const { role, setRole, isMissing, withRole } = useRole(act.firstRole);
  const [typed, setTyped] = useState('');
  const search = useActorSearch(choices);
  const add = (id: string) => withRole((chosen) => act.onAdd(chosen, id));
  const describe = (text: string) => withRole((chosen) => act.onDescribe(chosen, text.trim()));
  const { extras, dialog } = useNewPartner({ onCreated: add, onUndone });
  return (
    <div className={styles.quickAdd}>
      <RoleSelect role={role} isMissing={isMissing} onChange={setRole} />
      <div className={styles.quickSearch}>
        <SearchSelect
          name={name}
          label={messages.addActor}
          hint={messages.addActorHint}
          value={null}
          search={search}
          extras={[...extras, { id: 'in-words', label: messages.inWords, run: describe }]}
          onType={setTyped}
          onChange={(next) => next && add(next.id)}
        />
      </div>
      <Button variant="default" onClick={() => describe(typed)}>
        {messages.addLabel}
      </Button>
      {dialog}
    </div>
  );
}

interface RoleSelectProps {
  readonly role: ParticipationRole | null;
  readonly isMissing: boolean;
  onChange(role: ParticipationRole): void;
}

function RoleSelect({ role, isMissing, onChange }: RoleSelectProps): ReactNode {
  const messages = useMessages(participationFormMessages);
  const { roles } = useMessages(participationRoleMessages);
  return (
    <NativeSelect
      label={messages.role}
      error={isMissing && messages.chooseRoleFirst}
      data={[
        { value: '', label: messages.chooseRole, disabled: true },
        ...PARTICIPATION_ROLE_VALUES.map((value) => ({ value, label: roles[value] })),
      ]}
      value={role ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value as ParticipationRole)}
    />
  );
}

/** The role of the participants to add. An action before a role is chosen waits for the choice. */
function useRole(firstRole: ParticipationRole | null) {
  const [role, setRole] = useState(firstRole);
  const [waiting, setWaiting] = useState<{ act(role: ParticipationRole): void } | null>(null);
  return {
    role,
    isMissing: waiting !== null,
    setRole: (chosen: ParticipationRole) => {
      setRole(chosen);
      setWaiting(null);
      waiting?.act(chosen);
    },
    withRole: (act: (role: ParticipationRole) => void) => (role === null ? setWaiting({ act }) : act(role)),
  };
}
