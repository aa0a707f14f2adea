import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { changedFields } from '../../forms/merge.js';
import { useEditForm } from '../../forms/use-edit-form.js';
import { Loaded } from '../../graphql/loaded.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import { RefusalText } from '../../graphql/refusal-text.js';
import { useCommand } from '../../graphql/use-command.js';
import { useDone } from '../../graphql/use-done.js';
import { Disputed } from '../../sources/statements.js';
import { Page } from '../../ui/layout/page.js';
import { useWords } from '../../ui/text/words.js';
import { EventForm } from './event-form.js';
import { eventFormWords } from './event-form.words.js';
import styles from './event-form.module.css';
import { EventParticipations } from './event-participations.js';
import { eventValues, type EditedEvent, type EventValues } from './event-values.js';
import { EventToEditDocument, UpdateEventDocument } from '../event.commands.graphql.js';

const route = getRouteApi('/wydarzenia/$eventId/edycja');

/** Corrects an event, and who takes part in it. */
export function EventEditPage(): ReactNode {
  const { eventId } = route.useParams();
  const asked = useQuery(EventToEditDocument, { variables: { id: eventId }, fetchPolicy: 'network-only' });
  return (
    <Loaded asked={asked} lines={10}>
      {({ event, ...choices }) =>
        event?.viewerCan.edit ? <Edited key={event.id} event={event} choices={choices} /> : <NotYours />
      }
    </Loaded>
  );
}

interface EditedProps {
  readonly event: EditedEvent;
  readonly choices: EventChoicesFragment;
}

function Edited({ event, choices }: EditedProps): ReactNode {
  const words = useWords(eventFormWords);
  const navigate = useNavigate();
  const done = useDone();
  const update = useCommand(UpdateEventDocument);
  const { id, title } = event;
  const leave = () => void navigate({ to: '/wydarzenia/$eventId', params: { eventId: id } });
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
      if ('done' in outcome) done(words.saved, outcome.done.changeId);
      return outcome;
    },
    onSaved: leave,
  });
  return (
    <Page
      title={words.editTitle(title)}
      above={
        <Link to="/wydarzenia/$eventId" params={{ eventId: id }}>
          {title}
        </Link>
      }
    >
      <Disputed of={event.statements} />
      <div className={styles.page} data-columns>
        <EventForm form={form} choices={choices} venue={event.venue} onCancel={leave} />
        <EventParticipations event={event} choices={choices} />
      </div>
    </Page>
  );
}

function NotYours(): ReactNode {
  const words = useWords(eventFormWords);
  return (
    <Page title={words.notYours}>
      <RefusalText
        refusal={{ code: 'FORBIDDEN', fields: [], current: null, id: null, retryAfterSeconds: null }}
        doing="reading"
      />
    </Page>
  );
}
