import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { RestrictedPage } from './session/restricted-page.js';
import { useRoleText } from './session/role-text.js';
import { statusMessages } from './session/status.messages.js';
import { QueryResult } from '../graphql/query-result.js';
import type { AccountRowFragment, AccountsPageQuery } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { DataTable } from '../ui/layout/data-table.js';
import { Empty } from '../ui/layout/empty.js';
import { Page } from '../ui/layout/page.js';
import { Pager } from '../ui/layout/pager.js';
import { MailLink } from '../ui/controls/contact-links.js';
import { useMessages } from '../ui/text/messages.js';
import { AccountDialog } from './account.dialog.js';
import { AccountsPageDocument } from './accounts.page.graphql.js';
import { ACCOUNT_STATUS_VALUES } from '../graphql/enums.js';
import { accountsVariables } from './accounts.query.js';
import type { AccountsSearch } from './accounts.search.js';
import { InviteDialog } from './invite.dialog.js';
import styles from './accounts.module.css';
import { accountsMessages } from './accounts.messages.js';

const route = getRouteApi('/accounts');

/** All accounts with their roles, for district coordinators. */
export function AccountsPage(): ReactNode {
  const messages = useMessages(accountsMessages);
  return (
    <RestrictedPage title={messages.title} isAllowed={({ rights }) => rights.keepDistrict}>
      <Accounts />
    </RestrictedPage>
  );
}

function Accounts(): ReactNode {
  const messages = useMessages(accountsMessages);
  const search = route.useSearch();
  const [inviting, setInviting] = useState(false);
  const query = useQuery(AccountsPageDocument, {
    variables: accountsVariables(search),
  });
  return (
    <Page
      title={messages.title}
      actions={<Button onClick={() => setInviting(true)}>{messages.invite}</Button>}
    >
      <StatusFilter />
      <QueryResult query={query} lines={6}>
        {({ accounts }) => <Results accounts={accounts} />}
      </QueryResult>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  );
}

function StatusFilter(): ReactNode {
  const messages = useMessages(accountsMessages);
  const statuses = useMessages(statusMessages);
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <NativeSelect
      className={styles.filter}
      label={messages.status}
      value={status ?? ''}
      data={[
        { value: '', label: messages.allStatuses },
        ...ACCOUNT_STATUS_VALUES.map((status) => ({ value: status, label: statuses[status] })),
      ]}
      onChange={({ currentTarget }) =>
        void navigate({ search: { status: (currentTarget.value || undefined) as AccountsSearch['status'] } })
      }
    />
  );
}

function Results({ accounts }: { readonly accounts: AccountsPageQuery['accounts'] }): ReactNode {
  const messages = useMessages(accountsMessages);
  const navigate = route.useNavigate();
  const [opened, setOpened] = useState<string | null>(null);
  const { nodes, pageInfo, totalCount } = accounts;
  const open = nodes.find(({ id }) => id === opened);
  if (nodes.length === 0)
    return (
      <Empty text={messages.nobody}>
        <Button variant="default" onClick={() => void navigate({ search: {} })}>
          {messages.showAll}
        </Button>
      </Empty>
    );
  const turn = (to: { after?: string; before?: string }) =>
    void navigate({ search: (now) => ({ status: now.status, ...to }) });
  return (
    <>
      <p role="status">{messages.found(totalCount)}</p>
      <AccountsTable accounts={nodes} onOpen={setOpened} />
      <Pager
        onPrevious={
          pageInfo.hasPreviousPage ? () => turn({ before: pageInfo.startCursor ?? undefined }) : undefined
        }
        onNext={pageInfo.hasNextPage ? () => turn({ after: pageInfo.endCursor ?? undefined }) : undefined}
      />
      {open && <AccountDialog account={open} onClose={() => setOpened(null)} />}
    </>
  );
}

interface AccountsTableProps {
  readonly accounts: readonly AccountRowFragment[];
  onOpen(id: string): void;
}

function AccountsTable({ accounts, onOpen }: AccountsTableProps): ReactNode {
  const messages = useMessages(accountsMessages);
  return (
    <DataTable caption={messages.title}>
      <thead>
        <tr>
          <th scope="col">{messages.name}</th>
          <th scope="col">{messages.email}</th>
          <th scope="col">{messages.roles}</th>
          <th scope="col">{messages.status}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} onOpen={onOpen} />
        ))}
      </tbody>
    </DataTable>
  );
}

function AccountRow({
  account: { id, name, email, roles, status, viewerCan },
  onOpen,
}: {
  readonly account: AccountRowFragment;
  onOpen(id: string): void;
}): ReactNode {
  const messages = useMessages(accountsMessages);
  const statuses = useMessages(statusMessages);
  const roleText = useRoleText();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <MailLink email={email} />
      </td>
      <td>
        <ul className={styles.roles}>
          {roles.map((given) => (
            <li key={roleText(given)}>{roleText(given)}</li>
          ))}
        </ul>
      </td>
      <td className={styles.status}>{statuses[status]}</td>
      <td>
        {viewerCan.edit && (
          <Button
            variant="subtle"
            size="compact"
            aria-label={`${messages.edit}: ${name}`}
            onClick={() => onOpen(id)}
          >
            {messages.edit}
          </Button>
        )}
      </td>
    </tr>
  );
}
