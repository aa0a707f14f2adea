import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { mayAddEvents } from '../../accounts/session/may-add-events.js';
import { useViewer } from '../../accounts/session/viewer.js';
import { CollapsibleFields } from '../../forms/collapsible-fields.js';
import { useEditForm } from '../../forms/use-edit-form.js';
import { QueryResult } from '../../graphql/query-result.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import { useCommand } from '../../graphql/use-command.js';
import { useNotifyDone } from '../../graphql/use-notify-done.js';
import { ClosedForm } from '../../history/closed-form.js';
import { onlyPartnership } from '../../partnerships/filter/chosen-partnerships.js';
import { Page } from '../../ui/layout/page.js';
import { useMessages } from '../../ui/text/messages.js';
import { EventForm } from './event-form.js';
import { CompleteField } from './event-form-groups.js';
import { eventFormMessages } from './event-form.messages.js';
import { initialOrganisers } from './initial-organisers.js';
import { newEventValues, type NewEventValues } from './event-values.js';
import { CreateEventDocument } from '../event.commands.graphql.js';
import { EventChoicesDocument } from './event-form.graphql.js';
import { eventMessages } from '../event.messages.js';
import { OrganisersField } from './organisers-field.js';
import { ParticipantsField } from './participants-field.js';
import {
  withoutOrganisers,
  organiserChoices,
  newParticipation,
} from '../../participations/participation-values.js';

const route = getRouteApi('/events/new');

/** Form of a new event. The address may give its date, series and organiser. */
export function EventNewPage(): ReactNode {
  const { newTitle } = useMessages(eventFormMessages);
  const viewer = useViewer();
  const query = useQuery(EventChoicesDocument);
  return (
    <QueryResult query={query} lines={10}>
      {(choices) =>
        mayAddEvents(viewer) ? (
          <NewEvent choices={choices} />
        ) : (
          <ClosedForm title={newTitle} form="newEvent" />
        )
      }
    </QueryResult>
  );
}

function NewEvent({ choices }: { readonly choices: EventChoicesFragment }): ReactNode {
  const messages = useMessages(eventFormMessages);
  const { toCalendar } = useMessages(eventMessages);
  const navigate = useNavigate();
  const form = useNewEvent(choices);
  return (
    <Page title={messages.newTitle} breadcrumb={<Link to="/calendar">{toCalendar}</Link>}>
      <EventForm
        form={form}
        choices={choices}
        venue={null}
        saveLabel={messages.create}
        onCancel={() => void navigate({ to: '/calendar' })}
        organisers={<OrganisersField choices={choices} />}
        participants={<Participants choices={choices} />}
      />
    </Page>
  );
}

function Participants({ choices }: { readonly choices: EventChoicesFragment }): ReactNode {
  const messages = useMessages(eventFormMessages);
  const participations = useWatch<NewEventValues, 'participations'>({ name: 'participations' });
  const { length } = withoutOrganisers(participations, organiserChoices(choices));
  return (
    <CollapsibleFields
      title={messages.othersTaking}
      note={length > 0 ? messages.entered(length) : messages.nobodyYet}
    >
      <ParticipantsField choices={choices} />
      <CompleteField />
    </CollapsibleFields>
  );
}

function useNewEvent(choices: EventChoicesFragment) {
  const messages = useMessages(eventFormMessages);
  const { date, series: seriesId, partnership } = route.useSearch();
  const navigate = useNavigate();
  const notifyDone = useNotifyDone();
  const create = useCommand(CreateEventDocument);
  const series = choices.eventSeries.nodes.find(({ id }) => id === seriesId) ?? null;
  const organisers = initialOrganisers(choices.partnerships.nodes, onlyPartnership(partnership));
  return useEditForm<NewEventValues>({
    name: ['event.new', date, series?.id].filter(Boolean).join('.'),
    values: newEventValues(
      { edtf: date ?? null, series },
      organisers.map((id) => newParticipation('ORGANISER', id)),
    ),
    version: null,
    save: async (values) => {
      const outcome = await create.run(values);
      if ('done' in outcome) {
        notifyDone(messages.created, outcome.done.changeId);
        const eventId = outcome.done.event?.id;
        void navigate(eventId ? { to: '/events/$eventId', params: { eventId } } : { to: '/calendar' });
      }
      return outcome;
    },
    onSaved: () => undefined,
  });
}
