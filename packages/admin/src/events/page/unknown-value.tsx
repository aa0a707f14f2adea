import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { uiMessages } from '../../ui/text/ui.messages.js';
import { useMessages } from '../../ui/text/messages.js';
import styles from './event.module.css';
import { eventMessages } from '../event.messages.js';

/** Said plainly, and where one may fill it in, the way to the field. */
export function UnknownValue({ event, field, mayEdit, children }: UnknownValueProps): ReactNode {
  const messages = useMessages(eventMessages);
  const shared = useMessages(uiMessages);
  return (
    <>
      <span className={styles.unknown}>{children ?? shared.notKnown}</span>
      {mayEdit && (
        <>
          {' '}
          <Link to="/events/$eventId/edit" params={{ eventId: event }} hash={field}>
            {messages.fillIn}
          </Link>
        </>
      )}
    </>
  );
}

interface UnknownValueProps {
  readonly event: string;
  readonly field: 'date' | 'venueId' | 'participations';
  readonly mayEdit: boolean;
  /** What is not known, in a sentence; „nie wiadomo” if not said. */
  readonly children?: string;
}
