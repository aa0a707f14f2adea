import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { mayAddEvents } from '../../accounts/session/may-add-events.js';
import { useViewer } from '../../accounts/session/viewer.js';
import { LinkButton } from '../../ui/controls/link-button.js';
import { DataTable } from '../../ui/layout/data-table.js';
import list from '../../ui/layout/list.module.css';
import { Section } from '../../ui/layout/section.js';
import { useMessages } from '../../ui/text/messages.js';
import { Unknown } from '../../ui/text/unknown.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { attendanceText } from '../attendance-text.js';
import { EventStatusMark } from '../event-status-mark.js';
import { eventMessages } from '../event.messages.js';
import { completeRule, nextDay } from './date-rule.js';
import type { LoadedSeries } from './loaded-series.js';
import { seriesMessages } from './series.messages.js';

/** The editions of a series, the earliest first. */
export function SeriesEditions({ series }: { readonly series: LoadedSeries }): ReactNode {
  const messages = useMessages(seriesMessages);
  const viewer = useViewer();
  const { nodes, totalCount } = series.events;
  return (
    <Section
      title={messages.editions}
      count={totalCount}
      action={mayAddEvents(viewer) && <AddEdition to={series} />}
    >
      {nodes.length === 0 ? <p>{messages.noEditions}</p> : <EditionTable editions={nodes} />}
      {totalCount > nodes.length && <p>{messages.moreEditions(nodes.length, totalCount)}</p>}
    </Section>
  );
}

/** Link to the form of a new event, with the next date of the rule after today and the latest edition. */
function AddEdition({ to: { id, rule, events } }: { readonly to: LoadedSeries }): ReactNode {
  const messages = useMessages(seriesMessages);
  const [today] = useState(() => warsawDay(new Date()));
  const days = events.nodes.map(({ date }) => date?.latest ?? '');
  const complete = completeRule(rule);
  const date = (complete && nextDay(complete, [today, ...days].sort().at(-1) ?? today)) ?? undefined;
  return (
    <LinkButton variant="default" size="sm" to="/events/new" search={{ series: id, date }}>
      {messages.addEdition}
    </LinkButton>
  );
}

function EditionTable({ editions }: { readonly editions: LoadedSeries['events']['nodes'] }): ReactNode {
  const messages = useMessages(seriesMessages);
  return (
    <DataTable caption={messages.editions}>
      <thead>
        <tr>
          <th scope="col">{messages.event}</th>
          <th scope="col">{messages.when}</th>
          <th scope="col">{messages.edition}</th>
          <th scope="col">{messages.venue}</th>
          <th scope="col">{messages.attendance}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map((edition) => (
          <EditionRow key={edition.id} of={edition} />
        ))}
      </tbody>
    </DataTable>
  );
}

function EditionRow({ of }: { readonly of: LoadedSeries['events']['nodes'][number] }): ReactNode {
  const messages = useMessages(seriesMessages);
  const events = useMessages(eventMessages);
  const dateText = useDateText();
  const { id, title, status, date, edition, venue, attendance } = of;
  return (
    <tr className={list.row}>
      <th scope="row">
        <Link lang="pl" to="/events/$eventId" params={{ eventId: id }}>
          {title}
        </Link>{' '}
        <EventStatusMark of={status} />
      </th>
      <td data-label={messages.when}>{date ? dateText(date) : <Unknown />}</td>
      <td data-label={messages.edition}>{edition ?? <Unknown />}</td>
      <td data-label={messages.venue}>
        {venue ? (
          <Link lang="pl" to="/venues/$venueId" params={{ venueId: venue.id }}>
            {venue.name}
          </Link>
        ) : (
          <Unknown />
        )}
      </td>
      <td data-label={messages.attendance}>
        {attendance ? attendanceText(attendance, events) : <Unknown />}
      </td>
    </tr>
  );
}
