import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { EventParticipantsFragment } from '../../graphql/operations.js';
import { GapLink } from '../../ui/controls/gap-link.js';
import { useMessages } from '../../ui/text/messages.js';
import { EventParticipantsFragmentDocument } from './event-participants.graphql.js';
import styles from './event.module.css';
import { eventMessages } from '../event.messages.js';
import { ConsentAnswers } from '../../participations/consent-answers.js';
import { ParticipationSections } from '../../participations/participation-sections.js';

/** The participants of an event, and whether the list is complete. */
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
    <>
      {!isOrganised && (
        <p className={styles.unorganised}>
          {participations.length === 0 ? messages.nobody : messages.noOrganiser}
          {data.viewerCan.edit && (
            <GapLink to="/events/$eventId/edit" params={{ eventId: data.id }} hash="participations">
              {messages.gaps.organiser}
            </GapLink>
          )}
        </p>
      )}
      <ParticipationSections
        of={participations}
        actions={({ id, version, consent, actor, viewerCan }) =>
          consent === 'PENDING' &&
          viewerCan.consent && <ConsentAnswers participations={[{ id, version }]} name={actor?.name ?? ''} />
        }
      />
      {participantsComplete !== null && (
        <p className={styles.remark}>{participantsComplete ? messages.complete : messages.incomplete}</p>
      )}
    </>
  );
}
