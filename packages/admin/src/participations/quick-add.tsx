import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { EventChoicesFragment, ParticipationRole } from '../graphql/operations.js';
import { participationRoleMessages } from './participation.messages.js';
import { Button } from '../ui/controls/button.js';
import { SearchSelect } from '../ui/controls/search-select.js';
import { useMessages } from '../ui/text/messages.js';
import { participationFormMessages } from './participation-form.messages.js';
import styles from './participations.module.css';
import { PARTICIPATION_ROLE_VALUES } from '../graphql/enums.js';
import { useActorSearch } from './use-actor-search.js';

interface QuickAddProps {
  /** By which a link to what is missing finds where a name is typed. */
  readonly name?: string;
  readonly firstRole: ParticipationRole;
  readonly choices: EventChoicesFragment;
  onAdd(role: ParticipationRole, actorId: string): void;
  /** Somebody whom only the source’s words name. */
  onDescribe(role: ParticipationRole): void;
}

/** Adds one after another in the same role: a name is typed, chosen, and there. */
export function QuickAdd({ name, firstRole, choices, onAdd, onDescribe }: QuickAddProps): ReactNode {
  const messages = useMessages(participationFormMessages);
  const { roles } = useMessages(participationRoleMessages);
  const [role, setRole] = useState(firstRole);
  const search = useActorSearch(choices);
  return (
    <div className={styles.quickAdd}>
      <NativeSelect
        label={messages.role}
        data={PARTICIPATION_ROLE_VALUES.map((value) => ({ value, label: roles[value] }))}
        value={role}
        onChange={({ currentTarget }) => setRole(currentTarget.value as ParticipationRole)}
      />
      <div className={styles.quickSearch}>
        <SearchSelect
          name={name}
          label={messages.addActor}
          hint={messages.addActorHint}
          value={null}
          search={search}
          onChange={(next) => next && onAdd(role, next.id)}
        />
      </div>
      <Button variant="default" onClick={() => onDescribe(role)}>
        {messages.addLabel}
      </Button>
    </div>
  );
}
