import { Checkbox, NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SearchInput } from '../../ui/controls/search-input.js';
import { Disclosure } from '../../ui/layout/disclosure.js';
import { useMessages } from '../../ui/text/messages.js';
import { partnersMessages } from '../partners.messages.js';
import styles from './roster.module.css';
import { PARTNER_KIND_VALUES, SECTOR_VALUES } from '../../graphql/enums.js';
import { searchText } from '../../ui/list-search.js';
import { COLUMNS, type Column, type RosterSearch } from './roster.search.js';

const route = getRouteApi('/partners');

/** Everything that narrows or dresses the roster; each change is a change of the address. */
export function RosterFilters(): ReactNode {
  const messages = useMessages(partnersMessages);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  /** A different choice begins at its first page. */
  const choose = (change: Partial<RosterSearch>, replace = false) =>
    void navigate({ search: (now) => ({ ...now, after: undefined, before: undefined, ...change }), replace });
  return (
    <form role="search" className={styles.filters} onSubmit={(event) => event.preventDefault()}>
      <SearchInput
        className={styles.search}
        label={messages.searchLabel}
        placeholder={messages.searchExample}
        value={searchText(search.search ?? '')}
        onChange={(search) => choose({ search: search || undefined }, true)}
      />
      <NativeSelect
        label={messages.kind}
        value={search.kind ?? ''}
        onChange={({ currentTarget }) =>
          choose({ kind: (currentTarget.value || undefined) as RosterSearch['kind'] })
        }
        data={[
          { value: '', label: messages.allKinds },
          ...PARTNER_KIND_VALUES.map((kind) => ({ value: kind, label: messages.kinds[kind] })),
        ]}
      />
      <NativeSelect
        label={messages.sector}
        value={search.sector ?? ''}
        onChange={({ currentTarget }) =>
          choose({ sector: (currentTarget.value || undefined) as RosterSearch['sector'] })
        }
        data={[
          { value: '', label: messages.allSectors },
          ...SECTOR_VALUES.map((sector) => ({ value: sector, label: messages.sectors[sector] })),
        ]}
      />
      <ScopeFilter search={search} choose={choose} />
      <Columns search={search} choose={choose} />
    </form>
  );
}

interface FilterProps {
  readonly search: RosterSearch;
  choose(change: Partial<RosterSearch>): void;
}

function ScopeFilter({ search, choose }: FilterProps): ReactNode {
  const messages = useMessages(partnersMessages);
  return (
    <NativeSelect
      label={messages.scope}
      value={search.scope ?? ''}
      onChange={({ currentTarget }) =>
        choose({ scope: (currentTarget.value || undefined) as RosterSearch['scope'] })
      }
      data={[
        { value: '', label: messages.members },
        { value: 'all', label: messages.everybody },
      ]}
    />
  );
}

function Columns({ search, choose }: FilterProps): ReactNode {
  const messages = useMessages(partnersMessages);
  const names: Record<Column, string> = {
    kind: messages.kind,
    partnerships: messages.partnerships,
    contact: messages.contact,
    lastEvent: messages.lastTookPart,
  };
  const hidden = search.hidden ?? [];
  const show = (column: Column, isShown: boolean) => {
    const next = isShown ? hidden.filter((each) => each !== column) : [...hidden, column];
    choose({ hidden: next.length > 0 ? next : undefined });
  };
  return (
    <Disclosure className={styles.columns} label={messages.columns} keepsOpen>
      <div className={styles.columnList}>
        {COLUMNS.map((column) => (
          <Checkbox
            key={column}
            label={names[column]}
            checked={!hidden.includes(column)}
            onChange={({ currentTarget }) => show(column, currentTarget.checked)}
          />
        ))}
        <Checkbox
          label={messages.dense}
          checked={search.rows === 'dense'}
          onChange={({ currentTarget }) => choose({ rows: currentTarget.checked ? 'dense' : undefined })}
        />
      </div>
    </Disclosure>
  );
}
