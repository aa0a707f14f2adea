import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HistoryLink } from '../accounts/session/history-link.js';
import { mayReadHistory } from '../accounts/session/may-read-history.js';
import { useViewer } from '../accounts/session/viewer.js';
import type { SourcesPageQuery } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { ActionMenu } from '../ui/layout/action-menu.js';
import { DataTable } from '../ui/layout/data-table.js';
import list from '../ui/layout/list.module.css';
import { useMessages } from '../ui/text/messages.js';
import { Unknown } from '../ui/text/unknown.js';
import { ArchiveSourceButton } from './archive-source-button.js';
import { SourceDialog } from './source.dialog.js';
import { sourceKindMessages } from './source-kinds.messages.js';
import { sourceMessages } from './source.messages.js';

type SourceRow = SourcesPageQuery['sources']['nodes'][number];

/** A table of sources, with an action menu in each row. */
export function SourcesTable({ sources }: { readonly sources: readonly SourceRow[] }): ReactNode {
  const messages = useMessages(sourceMessages);
  const kinds = useMessages(sourceKindMessages);
  const hasMenu = mayReadHistory(useViewer());
  const [editedId, setEditedId] = useState<string | null>(null);
  const edited = sources.find(({ id }) => id === editedId);
  return (
    <>
      <DataTable caption={messages.listTitle}>
        <thead>
          <tr>
            <th scope="col">{messages.title}</th>
            <th scope="col">{messages.kind}</th>
            <th scope="col">{messages.publisher}</th>
            <th scope="col" className={list.number}>
              {messages.statementCount}
            </th>
            {hasMenu && <td className={list.menu} />}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id} className={list.row}>
              <th scope="row">
                <Link lang="pl" to="/sources/$sourceId" params={{ sourceId: source.id }}>
                  {source.title}
                </Link>
              </th>
              <td data-label={messages.kind}>{kinds[source.kind]}</td>
              <td data-label={messages.publisher}>{source.publisher ?? <Unknown />}</td>
              <td data-label={messages.statementCount} className={list.number}>
                {source.statements.totalCount}
              </td>
              {hasMenu && (
                <td className={list.menu}>
                  <RowMenu source={source} onEdit={() => setEditedId(source.id)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {edited && <SourceDialog source={edited} onClose={() => setEditedId(null)} />}
    </>
  );
}

function RowMenu({ source, onEdit }: { readonly source: SourceRow; onEdit(): void }): ReactNode {
  const messages = useMessages(sourceMessages);
  return (
    <ActionMenu of={source.title}>
      {source.viewerCan.edit && (
        <Button variant="default" onClick={onEdit}>
          {messages.edit}
        </Button>
      )}
      <HistoryLink of={source.id} />
      <ArchiveSourceButton of={source} />
    </ActionMenu>
  );
}
