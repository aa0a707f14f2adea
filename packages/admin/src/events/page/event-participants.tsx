import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { EventParticipantsFragment } from '../../graphql/operations.js';
import { Section } from '../../ui/layout/section.js';
import { useMessages } from '../../ui/text/messages.js';
import { EventParticipantsFragmentDocument } from './event-participants.graphql.js';
import styles from './event.module.css';
import { eventMessages } from '../event.messages.js';
import { UnknownValue } from './unknown-value.js';
import { ConsentAnswers } from '../../participations/consent-answers.js';
import { ParticipationList } from '../../participations/participation-list.js';

/** Who took part, and whether that is all. */
export function EventParticipants({
  event,
}: {
  readonly event: FragmentType<EventParticipantsFragment>;
}): ReactNode {
  const messages = useMessages(eventMessages);
  const { data } = useSuspenseFragment({
    fragment: EventParticipantsFragmentDocument,
    fragmentName: 'EventParticipants',
    from: event,
  });
  const { participations, participantsComplete } = data;
  const isOrganised = participations.some(({ role }) => role === 'ORGANISER' || role === 'CO_ORGANISER');
  return (
    <Section title={data.status === 'HELD' ? messages.participants : messages.takingPart}>
      {!isOrganised && (
        <p>
          <UnknownValue event={data.id} field="participations" mayEdit={data.viewerCan.edit}>
            {participations.length === 0 ? messages.nobody : messages.noOrganiser}
          </UnknownValue>
        </p>
      )}
      <ParticipationList
        of={participations}
        actions={({ id, version, consent, actor, viewerCan }) =>
          consent === 'PENDING' &&
          viewerCan.consent && <ConsentAnswers participations={[{ id, version }]} name={actor?.name ?? ''} />
        }
      />
      {participantsComplete === false && <p className={styles.remark}>{messages.incomplete}</p>}
    </Section>
  );
}
