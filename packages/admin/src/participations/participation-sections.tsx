import type { ReactNode } from 'react';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import { groupsOf, type ShownParticipation } from './participation-groups.js';
import { participationListMessages } from './participation-list.messages.js';
import { ParticipationRow } from './participation-list.js';
import { participationRoleMessages } from './participation.messages.js';
import styles from './participation-sections.module.css';

interface ParticipationSectionsProps<P> {
  readonly of: readonly P[];
  /** Buttons next to a participation. */
  actions?(participation: P): ReactNode;
}

/** The participants with a section for each role, and names side by side. */
export function ParticipationSections<P extends ShownParticipation>({
  of,
  actions,
}: ParticipationSectionsProps<P>): ReactNode {
  const messages = useMessages(participationListMessages);
  const { rolesOfMany } = useMessages(participationRoleMessages);
  return groupsOf(of).map(({ role, people, actors, participations }) => (
    <Section
      key={role}
      title={rolesOfMany[role]}
      count={people === null ? (actors > 1 ? actors : null) : messages.people(people)}
    >
      <ul className={styles.names}>
        {participations.map((participation) => (
          <li key={participation.id}>
            <ParticipationRow part={participation} />
            {actions?.(participation)}
          </li>
        ))}
      </ul>
    </Section>
  ));
}
