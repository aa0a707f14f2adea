import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { EventParticipantsFragment } from '../../graphql/operations.js';
import { Section } from '../../ui/layout/section.js';
import { useWords } from '../../ui/text/words.js';
import { EventParticipantsFragmentDocument } from './event-participants.graphql.js';
import styles from './event.module.css';
import { eventWords } from '../event.words.js';
import { NotKnown } from './not-known.js';
import { ParticipationList } from '../../participations/participation-list.js';

/** Who took part, and whether that is all. */
export function EventParticipants({
  event,
}: {
  readonly event: FragmentType<EventParticipantsFragment>;
}): ReactNode {
  const words = useWords(eventWords);
  const { data } = useSuspenseFragment({
    fragment: EventParticipantsFragmentDocument,
    fragmentName: 'EventParticipants',
    from: event,
  });
  const { participations, participantsComplete } = data;
  const isOrganised = participations.some(({ role }) => role === 'ORGANISER' || role === 'CO_ORGANISER');
  return (
    <Section title={data.status === 'HELD' ? words.participants : words.takingPart}>
      {!isOrganised && (
        <p>
          <NotKnown event={data.id} field="participations" mayEdit={data.viewerCan.edit}>
            {participations.length === 0 ? words.nobody : words.noOrganiser}
          </NotKnown>
        </p>
      )}
      <ParticipationList of={participations} />
      {participantsComplete === false && <p className={styles.remark}>{words.incomplete}</p>}
    </Section>
  );
}
