import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { changedFields } from '../../forms/merge.js';
import { useEditForm } from '../../forms/use-edit-form.js';
import { QueryResult } from '../../graphql/query-result.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import { useCommand } from '../../graphql/use-command.js';
import { useNotifyDone } from '../../graphql/use-notify-done.js';
import { ClosedForm } from '../../history/closed-form.js';
import { Disagreements } from '../../sources/statements.js';
import { Page } from '../../ui/layout/page.js';
import { useMessages } from '../../ui/text/messages.js';
import { EventForm } from './event-form.js';
import { eventFormMessages } from './event-form.messages.js';
import styles from './event-form.module.css';
import { EventParticipations } from './event-participations.js';
import { eventValues, type EditedEvent, type EventValues } from './event-values.js';
import { UpdateEventDocument } from '../event.commands.graphql.js';
import { EventToEditDocument } from './event-form.graphql.js';

const route = getRouteApi('/events/$eventId/edit');

/** Form to edit an event and its participants. */
export function EventEditPage(): ReactNode {
  const messages = useMessages(eventFormMessages);
  const { eventId } = route.useParams();
  const query = useQuery(EventToEditDocument, { variables: { id: eventId }, fetchPolicy: 'network-only' });
  return (
    <QueryResult query={query} lines={10}>
      {({ event, ...choices }) =>
        event?.viewerCan.edit ? (
          <EditEvent key={event.id} event={event} choices={choices} />
        ) : (
          <ClosedForm title={messages.notYours} form="event" missingId={event ? undefined : eventId} />
        )
      }
    </QueryResult>
  );
}

interface EditEventProps {
  readonly event: EditedEvent;
  readonly choices: EventChoicesFragment;
}

function EditEvent({ event, choices }: EditEventProps): ReactNode {
  const messages = useMessages(eventFormMessages);
  const navigate = useNavigate();
  const notifyDone = useNotifyDone();
  const update = useCommand(UpdateEventDocument);
  const { id, title } = event;
  const leave = () => void navigate({ to: '/events/$eventId', params: { eventId: id } });
  const form = useEditForm<EventValues>({
    name: `event.${id}`,
    values: eventValues(event),
    version: event.version,
    save: async (values, base, version) => {
      const outcome = await update.run({
        id,
        version: version ?? event.version,
        ...changedFields(base, values),
      });
      if ('done' in outcome) notifyDone(messages.saved, outcome.done.changeId);
      return outcome;
    },
    onSaved: leave,
  });
  return (
    <Page
      title={messages.editTitle(title)}
      breadcrumb={
        <Link to="/events/$eventId" params={{ eventId: id }}>
          {title}
        </Link>
      }
    >
      <Disagreements of={event.statements} />
      <div className={styles.page} data-columns>
        <EventForm form={form} choices={choices} venue={event.venue} onCancel={leave} />
        <EventParticipations event={event} choices={choices} />
      </div>
    </Page>
  );
}
