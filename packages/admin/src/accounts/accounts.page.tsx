import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { OnlyFor } from './session/only-for.js';
import { useRoleText } from './session/role-text.js';
import { statusWords } from './session/status.words.js';
import { Loaded } from '../graphql/loaded.js';
import type { AccountRowFragment, AccountsPageQuery } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { DataTable } from '../ui/layout/data-table.js';
import { Empty } from '../ui/layout/empty.js';
import { Page } from '../ui/layout/page.js';
import { Pager } from '../ui/layout/pager.js';
import { MailLink } from '../ui/controls/reach.js';
import { useWords } from '../ui/text/words.js';
import { AccountDialog } from './account.dialog.js';
import { AccountsPageDocument } from './accounts.page.graphql.js';
import { STATUSES, type AccountsSearch } from './accounts.search.js';
import { InviteDialog } from './invite.dialog.js';
import styles from './users.module.css';
import { usersWords } from './users.words.js';

const PAGE_SIZE = 50;
const route = getRouteApi('/uzytkownicy');

/** Who has an account and which roles: for the district's coordinator. */
export function AccountsPage(): ReactNode {
  const words = useWords(usersWords);
  return (
    <OnlyFor title={words.title} may={({ rights }) => rights.keepDistrict}>
      <Accounts />
    </OnlyFor>
  );
}

function Accounts(): ReactNode {
  const words = useWords(usersWords);
  const { stan, po, przed } = route.useSearch();
  const [inviting, setInviting] = useState(false);
  const asked = useQuery(AccountsPageDocument, {
    variables: {
      status: stan,
      ...(przed ? { last: PAGE_SIZE, before: przed } : { first: PAGE_SIZE, after: po }),
    },
  });
  return (
    <Page title={words.title} actions={<Button onClick={() => setInviting(true)}>{words.invite}</Button>}>
      <StatusFilter />
      <Loaded asked={asked} lines={6}>
        {({ accounts }) => <Found accounts={accounts} />}
      </Loaded>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  );
}

function StatusFilter(): ReactNode {
  const words = useWords(usersWords);
  const statuses = useWords(statusWords);
  const { stan } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <NativeSelect
      className={styles.filter}
      label={words.status}
      value={stan ?? ''}
      data={[
        { value: '', label: words.allStatuses },
        ...STATUSES.map((status) => ({ value: status, label: statuses[status] })),
      ]}
      onChange={({ currentTarget }) =>
        void navigate({ search: { stan: (currentTarget.value || undefined) as AccountsSearch['stan'] } })
      }
    />
  );
}

function Found({ accounts }: { readonly accounts: AccountsPageQuery['accounts'] }): ReactNode {
  const words = useWords(usersWords);
  const navigate = route.useNavigate();
  const [opened, setOpened] = useState<string | null>(null);
  const { nodes, pageInfo, totalCount } = accounts;
  const open = nodes.find(({ id }) => id === opened);
  if (nodes.length === 0)
    return (
      <Empty text={words.nobody}>
        <Button variant="default" onClick={() => void navigate({ search: {} })}>
          {words.showAll}
        </Button>
      </Empty>
    );
  const turn = (to: { po?: string; przed?: string }) =>
    void navigate({ search: (now) => ({ stan: now.stan, ...to }) });
  return (
    <>
      <p role="status">{words.found(totalCount)}</p>
      <AccountsTable accounts={nodes} onOpen={setOpened} />
      <Pager
        onPrevious={
          pageInfo.hasPreviousPage ? () => turn({ przed: pageInfo.startCursor ?? undefined }) : undefined
        }
        onNext={pageInfo.hasNextPage ? () => turn({ po: pageInfo.endCursor ?? undefined }) : undefined}
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
  const words = useWords(usersWords);
  return (
    <DataTable caption={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.email}</th>
          <th scope="col">{words.roles}</th>
          <th scope="col">{words.status}</th>
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
  const words = useWords(usersWords);
  const statuses = useWords(statusWords);
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
            aria-label={`${words.edit}: ${name}`}
            onClick={() => onOpen(id)}
          >
            {words.edit}
          </Button>
        )}
      </td>
    </tr>
  );
}
