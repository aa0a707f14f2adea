import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HistoryLink } from '../../accounts/session/history-link.js';
import { mayReadHistory } from '../../accounts/session/may-read-history.js';
import { useViewer } from '../../accounts/session/viewer.js';
import { CommandButton } from '../../graphql/command-button.js';
import { QueryResult } from '../../graphql/query-result.js';
import type { TopicsPageQuery } from '../../graphql/operations.js';
import { RemovedLink } from '../../history/removed-link.js';
import { Button } from '../../ui/controls/button.js';
import { ActionMenu } from '../../ui/layout/action-menu.js';
import { DataTable } from '../../ui/layout/data-table.js';
import { Empty } from '../../ui/layout/empty.js';
import list from '../../ui/layout/list.module.css';
import { Page } from '../../ui/layout/page.js';
import { useMessages } from '../../ui/text/messages.js';
import { ArchiveTopicDocument } from './topic.commands.graphql.js';
import { TopicDialog } from './topic.dialog.js';
import { topicsMessages } from './topics.messages.js';
import { TopicsPageDocument } from './topics.page.graphql.js';

type Topic = TopicsPageQuery['topics'][number];

export function TopicsPage(): ReactNode {
  const messages = useMessages(topicsMessages);
  const { rights } = useViewer();
  const [open, setOpen] = useState<Topic | 'new' | null>(null);
  const query = useQuery(TopicsPageDocument);
  return (
    <Page
      title={messages.title}
      actions={
        rights.coordinate && (
          <Button variant="default" onClick={() => setOpen('new')}>
            {messages.add}
          </Button>
        )
      }
    >
      <QueryResult query={query} lines={8}>
        {({ topics }) => (
          <>
            {topics.length === 0 ? (
              <Empty text={messages.none} hint={messages.hint} />
            ) : (
              <TopicsTable topics={topics} onEdit={setOpen} />
            )}
            {open && (
              <TopicDialog
                topic={open === 'new' ? null : open}
                topics={topics}
                onClose={() => setOpen(null)}
              />
            )}
          </>
        )}
      </QueryResult>
      <RemovedLink of="Topic" />
    </Page>
  );
}

interface TopicsTableProps {
  readonly topics: readonly Topic[];
  onEdit(topic: Topic): void;
}

function TopicsTable({ topics, onEdit }: TopicsTableProps): ReactNode {
  const messages = useMessages(topicsMessages);
  const hasMenu = mayReadHistory(useViewer());
  return (
    <>
      <p role="status" className={list.found}>
        {messages.found(topics.length)}
      </p>
      <DataTable caption={messages.title}>
        <thead>
          <tr>
            <th scope="col">{messages.name}</th>
            <th scope="col">{messages.events}</th>
            {hasMenu && <td className={list.menu} />}
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.id} className={list.row}>
              <th scope="row" lang="pl">
                {topic.name}
              </th>
              <td data-label={messages.events}>
                <Link
                  to="/calendar"
                  search={{ topic: topic.id, view: 'list' }}
                  aria-label={`${messages.showEvents}: ${topic.name}`}
                >
                  {messages.showEvents}
                </Link>
              </td>
              {hasMenu && (
                <td className={list.menu}>
                  <RowMenu topic={topic} onEdit={() => onEdit(topic)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

function RowMenu({ topic, onEdit }: { readonly topic: Topic; onEdit(): void }): ReactNode {
  const messages = useMessages(topicsMessages);
  const { id, version, name, viewerCan } = topic;
  return (
    <ActionMenu of={name}>
      {viewerCan.edit && (
        <Button variant="default" onClick={onEdit}>
          {messages.edit}
        </Button>
      )}
      <HistoryLink of={id} />
      {viewerCan.archive && (
        <CommandButton
          variant="danger"
          command={ArchiveTopicDocument}
          input={{ id, version }}
          doneText={messages.archived}
        >
          {messages.archive}
        </CommandButton>
      )}
    </ActionMenu>
  );
}
