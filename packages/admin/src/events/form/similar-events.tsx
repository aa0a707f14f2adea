import { useQuery } from '@apollo/client/react';
import { linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { isDay } from '@partnerstwa/shared/calendar-days';
import { SimilarList, useTypedName } from '../../partnerships/names/similar-names.js';
import { useMessages } from '../../ui/text/messages.js';
import { EventStatusMark } from '../event-status-mark.js';
import { eventFormMessages } from './event-form.messages.js';
import type { EventValues } from './event-values.js';
import { SimilarEventsDocument } from './similar-events.graphql.js';

/** Lists events with a similar title on the day of a new event. */
export function SimilarEvents(): ReactNode {
  const { similarThatDay } = useMessages(eventFormMessages);
  const name = useTypedName('title');
  const date = useWatch<EventValues, 'date'>({ name: 'date' });
  const day = date && isDay(date.edtf) ? date.edtf : null;
  const isAsked = name !== null && day !== null;
  const { data } = useQuery(SimilarEventsDocument, {
    variables: { name: name ?? '', day: day ?? '' },
    skip: !isAsked,
  });
  const found = isAsked ? (data?.found.nodes ?? []) : [];
  return (
    <SimilarList
      heading={similarThatDay}
      found={found.map(({ id, title, status }) => ({
        id,
        name: title,
        mark: <EventStatusMark of={status} />,
      }))}
      link={(id) => linkOptions({ to: '/events/$eventId', params: { eventId: id } })}
    />
  );
}
