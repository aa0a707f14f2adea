import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { uiWords } from '../../ui/text/ui.words.js';
import { useWords } from '../../ui/text/words.js';
import styles from './event.module.css';
import { eventWords } from '../event.words.js';

/** Said plainly, and where one may fill it in, the way to the field. */
export function NotKnown({ event, field, mayEdit, children }: NotKnownProps): ReactNode {
  const words = useWords(eventWords);
  const shared = useWords(uiWords);
  return (
    <>
      <span className={styles.unknown}>{children ?? shared.notKnown}</span>
      {mayEdit && (
        <>
          {' '}
          <Link to="/wydarzenia/$eventId/edycja" params={{ eventId: event }} hash={field}>
            {words.fillIn}
          </Link>
        </>
      )}
    </>
  );
}

interface NotKnownProps {
  readonly event: string;
  readonly field: 'date' | 'venueId' | 'participations';
  readonly mayEdit: boolean;
  /** What is not known, in a sentence; „nie wiadomo” if not said. */
  readonly children?: string;
}
