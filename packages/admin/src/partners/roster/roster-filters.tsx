import { Checkbox, NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SearchInput } from '../../ui/controls/search-input.js';
import { Button } from '../../ui/controls/button.js';
import { Disclosure } from '../../ui/layout/disclosure.js';
import { useIsPhone } from '../../ui/use-is-phone.js';
import { useMessages } from '../../ui/text/messages.js';
import { partnersMessages } from '../partners.messages.js';
import styles from './roster.module.css';
import { PARTNER_KIND_VALUES, SECTOR_VALUES } from '../../graphql/enums.js';
import { searchText } from '../../ui/list-search.js';
import { COLUMNS, type Column, type RosterSearch } from './roster.search.js';

const route = getRouteApi('/partners');

interface FilterProps {
  readonly search: RosterSearch;
  choose(change: Partial<RosterSearch>): void;
}

/**
 * The roster's search, filters and columns, all stored in the address. On phones, everything except the
 * search is in a sheet behind one button.
 */
export function RosterFilters(): ReactNode {
  const messages = useMessages(partnersMessages);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isPhone = useIsPhone();
  /** Every new choice starts at the first page. */
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
      {isPhone ? (
        <FilterSheet search={search} choose={choose} />
      ) : (
        <>
          <KindFilters search={search} choose={choose} />
          <Disclosure className={styles.columns} label={messages.columns} keepsOpen>
            <ColumnChoices search={search} choose={choose} />
          </Disclosure>
        </>
      )}
    </form>
  );
}

function FilterSheet({ search, choose }: FilterProps): ReactNode {
  const messages = useMessages(partnersMessages);
  const count = [search.kind, search.sector, search.scope].filter(Boolean).length;
  return (
    <Disclosure className={styles.columns} label={messages.filters(count)} keepsOpen>
      <div className={styles.sheet}>
        <KindFilters search={search} choose={choose} />
        {count > 0 && (
          <Button
            variant="default"
            onClick={() => choose({ kind: undefined, sector: undefined, scope: undefined })}
          >
            {messages.clearFilters}
          </Button>
        )}
        <fieldset className={styles.look}>
          <legend>{messages.columns}</legend>
          <ColumnChoices search={search} choose={choose} />
        </fieldset>
      </div>
    </Disclosure>
  );
}

function KindFilters({ search, choose }: FilterProps): ReactNode {
  const messages = useMessages(partnersMessages);
  return (
    <>
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
    </>
  );
}

function ColumnChoices({ search, choose }: FilterProps): ReactNode {
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
  );
}
