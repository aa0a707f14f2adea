import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { CommandButton } from '../../graphql/command-button.js';
import { EVENT_STATUS_VALUES, EVENT_VISIBILITY_VALUES } from '../../graphql/enums.js';
import type { EventPageQuery, EventStatus, EventVisibility } from '../../graphql/operations.js';
import { Disclosure } from '../../ui/layout/disclosure.js';
import { useMessages } from '../../ui/text/messages.js';
import { eventEnumMessages } from '../event-enums.messages.js';
import { EventStatusText } from '../event-status-text.js';
import styles from '../event-status-text.module.css';
import { UpdateEventDocument } from '../event.commands.graphql.js';
import { eventMessages } from '../event.messages.js';

type LoadedEvent = Pick<NonNullable<EventPageQuery['event']>, 'id' | 'version' | 'status' | 'visibility'> & {
  readonly viewerCan: { readonly edit: boolean };
};

/**
 * Statuses that the public can see. Drafts, ideas and proposals stay internal, whatever the visibility (see
 * “Published are” in the domain).
 */
const PUBLISHED: ReadonlySet<EventStatus> = new Set(['CONFIRMED', 'HELD', 'POSTPONED', 'CANCELLED']);

/**
 * The status of an event. Viewers who may edit it change status and visibility here with one click; each
 * status shows who will see the event.
 */
export function EventStatusMenu({ event }: { readonly event: LoadedEvent }): ReactNode {
  const messages = useMessages(eventMessages);
  const { visibilities } = useMessages(eventEnumMessages);
  if (!event.viewerCan.edit) return <EventStatusText status={event.status} />;
  const seenBy = (status: EventStatus, visibility: EventVisibility) =>
    visibilities[visibility === 'PUBLIC' && PUBLISHED.has(status) ? 'PUBLIC' : 'INTERNAL'];
  return (
    <Disclosure
      align="start"
      className={styles.button}
      label={
        <>
          <span className="visually-hidden">{messages.changeStatus}</span>
          <EventStatusText status={event.status} />
          <ChevronDown size={14} aria-hidden="true" />
        </>
      }
    >
      <ul className={styles.choices}>
        {EVENT_STATUS_VALUES.map((status) => (
          <li key={status}>
            <Choice event={event} change={{ status }} hint={seenBy(status, event.visibility)}>
              <EventStatusText status={status} />
            </Choice>
          </li>
        ))}
      </ul>
      <ul className={styles.choices}>
        {EVENT_VISIBILITY_VALUES.map((visibility) => (
          <li key={visibility}>
            <Choice event={event} change={{ visibility }}>
              {messages.visibilityChoices[visibility]}
            </Choice>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface ChoiceProps {
  readonly event: LoadedEvent;
  readonly change: { readonly status?: EventStatus; readonly visibility?: EventVisibility };
  readonly hint?: string;
  readonly children: ReactNode;
}

function Choice({ event, change, hint, children }: ChoiceProps): ReactNode {
  const messages = useMessages(eventMessages);
  const { id, version } = event;
  const isCurrent = change.status === event.status || change.visibility === event.visibility;
  return (
    <CommandButton
      command={UpdateEventDocument}
      input={{ id, version, ...change }}
      doneText={messages.statusChanged}
      aria-pressed={isCurrent}
    >
      <span className={styles.choice}>
        {children}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </CommandButton>
  );
}
