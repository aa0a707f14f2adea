import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { Folded } from '../../forms/folded.js';
import { useEditForm } from '../../forms/use-edit-form.js';
import { Loaded } from '../../graphql/loaded.js';
import type { EventChoicesFragment } from '../../graphql/operations.js';
import { useCommand } from '../../graphql/use-command.js';
import { useDone } from '../../graphql/use-done.js';
import { Page } from '../../ui/layout/page.js';
import { useWords } from '../../ui/text/words.js';
import { EventForm } from './event-form.js';
import { CompleteField } from './event-form-groups.js';
import { eventFormWords } from './event-form.words.js';
import { firstOrganisers } from './first-organisers.js';
import { newEventValues, type NewEventValues } from './event-values.js';
import { CreateEventDocument, EventChoicesDocument } from '../event.commands.graphql.js';
import { eventWords } from '../event.words.js';
import { OrganisersField } from './organisers-field.js';
import { ParticipantsField } from './participants-field.js';
import { besideOrganisers, offeredOrganisers, taking } from '../../participations/participation-values.js';

const route = getRouteApi('/wydarzenia/nowe');

/** A new event; where one comes from says already when it is and whose. */
export function EventNewPage(): ReactNode {
  const asked = useQuery(EventChoicesDocument);
  return (
    <Loaded asked={asked} lines={10}>
      {(choices) => <New choices={choices} />}
    </Loaded>
  );
}

function New({ choices }: { readonly choices: EventChoicesFragment }): ReactNode {
  const words = useWords(eventFormWords);
  const { toCalendar } = useWords(eventWords);
  const navigate = useNavigate();
  const form = useNewEvent(choices);
  return (
    <Page title={words.newTitle} above={<Link to="/kalendarz">{toCalendar}</Link>}>
      <EventForm
        form={form}
        choices={choices}
        venue={null}
        saveLabel={words.create}
        onCancel={() => void navigate({ to: '/kalendarz' })}
        organisers={<OrganisersField choices={choices} />}
        participants={<Participants choices={choices} />}
      />
    </Page>
  );
}

function Participants({ choices }: { readonly choices: EventChoicesFragment }): ReactNode {
  const words = useWords(eventFormWords);
  const participations = useWatch<NewEventValues, 'participations'>({ name: 'participations' });
  const { length } = besideOrganisers(participations, offeredOrganisers(choices));
  return (
    <Folded title={words.othersTaking} note={length > 0 ? words.entered(length) : words.nobodyYet}>
      <ParticipantsField choices={choices} />
      <CompleteField />
    </Folded>
  );
}

function useNewEvent(choices: EventChoicesFragment) {
  const words = useWords(eventFormWords);
  const { data, cykl, partnerstwo } = route.useSearch();
  const navigate = useNavigate();
  const done = useDone();
  const create = useCommand(CreateEventDocument);
  const series = choices.eventSeries.nodes.find(({ id }) => id === cykl) ?? null;
  const organisers = firstOrganisers(choices.partnerships.nodes, partnerstwo);
  return useEditForm<NewEventValues>({
    name: ['event.new', data, series?.id].filter(Boolean).join('.'),
    values: newEventValues(
      { edtf: data ?? null, series },
      organisers.map((id) => taking('ORGANISER', id)),
    ),
    version: null,
    save: async (values) => {
      const outcome = await create.run(values);
      if ('done' in outcome) {
        done(words.created, outcome.done.changeId);
        const eventId = outcome.done.event?.id;
        void navigate(eventId ? { to: '/wydarzenia/$eventId', params: { eventId } } : { to: '/kalendarz' });
      }
      return outcome;
    },
    onSaved: () => undefined,
  });
}
