import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HistoryLink } from '../../accounts/session/history-link.js';
import { mayReadHistory } from '../../accounts/session/may-read-history.js';
import { useViewer } from '../../accounts/session/viewer.js';
import type { SeriesListPageQuery } from '../../graphql/operations.js';
import { Button } from '../../ui/controls/button.js';
import { ActionMenu } from '../../ui/layout/action-menu.js';
import { DataTable } from '../../ui/layout/data-table.js';
import list from '../../ui/layout/list.module.css';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { Unknown } from '../../ui/text/unknown.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { eventEnumMessages } from '../event-enums.messages.js';
import { ArchiveSeriesButton } from './archive-series-button.js';
import { completeRule } from './date-rule.js';
import { dateRuleText } from './date-rule-text.js';
import { SeriesDialog } from './series.dialog.js';
import { seriesMessages } from './series.messages.js';

type SeriesRow = SeriesListPageQuery['eventSeries']['nodes'][number];

/** A table of series, with a menu of actions in each row. */
export function SeriesTable({ series }: { readonly series: readonly SeriesRow[] }): ReactNode {
  const messages = useMessages(seriesMessages);
  const hasMenu = mayReadHistory(useViewer());
  const [editedId, setEditedId] = useState<string | null>(null);
  const edited = series.find(({ id }) => id === editedId);
  return (
    <>
      <DataTable caption={messages.listTitle}>
        <thead>
          <tr>
            <th scope="col">{messages.title}</th>
            <th scope="col">{messages.kind}</th>
            <th scope="col">{messages.rule}</th>
            <th scope="col" className={list.number}>
              {messages.editions}
            </th>
            <th scope="col">{messages.lastEdition}</th>
            {hasMenu && <td className={list.menu} />}
          </tr>
        </thead>
        <tbody>
          {series.map((each) => (
            <Row
              key={each.id}
              series={each}
              menu={hasMenu && <RowMenu series={each} onEdit={() => setEditedId(each.id)} />}
            />
          ))}
        </tbody>
      </DataTable>
      {edited && <SeriesDialog series={edited} onClose={() => setEditedId(null)} />}
    </>
  );
}

interface RowProps {
  readonly series: SeriesRow;
  readonly menu: ReactNode;
}

function Row({ series, menu }: RowProps): ReactNode {
  const messages = useMessages(seriesMessages);
  const { kinds } = useMessages(eventEnumMessages);
  const language = useLanguage();
  const dateText = useDateText();
  const rule = completeRule(series.rule);
  const [last] = series.events.nodes;
  return (
    <tr className={list.row}>
      <th scope="row">
        <Link lang="pl" to="/series/$seriesId" params={{ seriesId: series.id }}>
          {series.title}
        </Link>
      </th>
      <td data-label={messages.kind}>{kinds[series.kind]}</td>
      <td data-label={messages.rule}>{rule ? dateRuleText(rule, language) : <Unknown />}</td>
      <td data-label={messages.editions} className={list.number}>
        {series.events.totalCount}
      </td>
      <td data-label={messages.lastEdition}>{last?.date ? dateText(last.date) : <Unknown />}</td>
      {menu && <td className={list.menu}>{menu}</td>}
    </tr>
  );
}

function RowMenu({ series, onEdit }: { readonly series: SeriesRow; onEdit(): void }): ReactNode {
  const messages = useMessages(seriesMessages);
  return (
    <ActionMenu of={series.title}>
      {series.viewerCan.edit && (
        <Button variant="default" onClick={onEdit}>
          {messages.edit}
        </Button>
      )}
      <HistoryLink of={series.id} />
      <ArchiveSeriesButton of={series} />
    </ActionMenu>
  );
}
