import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { QueryResult } from '../graphql/query-result.js';
import { Button } from '../ui/controls/button.js';
import { ActionMenu } from '../ui/layout/action-menu.js';
import { splitColumns, type Column } from '../ui/layout/common-columns.js';
import { DataTable, SortedBy } from '../ui/layout/data-table.js';
import { Empty } from '../ui/layout/empty.js';
import list from '../ui/layout/list.module.css';
import { Unknown } from '../ui/text/unknown.js';
import { LONG_NAME } from './sample.js';
import { Group, Specimen } from './specimen.js';

interface SampleRow {
  readonly name: string;
  readonly kind: string;
  readonly role: string;
  readonly phone: string | null;
}

const ROWS: readonly SampleRow[] = [
  { name: 'Galeria Żoliborz', kind: 'instytucja kultury', role: 'członek', phone: '22 000 00 01' },
  { name: 'Klub Seniora „Sady”', kind: 'grupa nieformalna', role: 'członek', phone: null },
  { name: LONG_NAME, kind: 'szkoła', role: 'członek', phone: '22 000 00 02' },
];

const COLUMNS: readonly Column<SampleRow>[] = [
  { heading: 'Rodzaj', textOf: ({ kind }) => kind },
  { heading: 'Rola', textOf: ({ role }) => role },
];

const refetch = () => Promise.resolve();

export function TableSpecimens(): ReactNode {
  return (
    <Group title="Tabela" isWide>
      <Specimen name="wiersze; kolumna o jednej wartości stoi raz pod tabelą">
        <SampleTable caption="Partnerzy" />
      </Specimen>
      <Specimen name="gęsta">
        <SampleTable caption="Partnerzy, gęsto" isDense />
      </Specimen>
      <Specimen name="pusta">
        <Empty text="Nie ma jeszcze żadnego partnera.">
          <Button variant="default">Dodaj partnera</Button>
        </Empty>
      </Specimen>
      <Specimen name="wczytywana">
        <QueryResult query={{ loading: true, refetch }} lines={3}>
          {() => null}
        </QueryResult>
      </Specimen>
      <Specimen name="z błędem">
        <QueryResult query={{ loading: false, error: new Error('no network'), refetch }}>
          {() => null}
        </QueryResult>
      </Specimen>
    </Group>
  );
}

function SampleTable({ caption, isDense = false }: { readonly caption: string; readonly isDense?: boolean }) {
  const { common, varied } = splitColumns(ROWS, COLUMNS);
  return (
    <>
      <DataTable caption={caption} isDense={isDense}>
        <thead>
          <tr>
            <SortedBy direction="ascending">
              <Link to="/partners">Nazwa</Link>
            </SortedBy>
            {[...varied.map(({ heading }) => heading), 'Telefon'].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <Line key={row.name} row={row} columns={varied} caption={caption} />
          ))}
        </tbody>
      </DataTable>
      <p className={list.found}>{common.join(', ')}</p>
    </>
  );
}

interface LineProps {
  readonly row: SampleRow;
  readonly columns: readonly Column<SampleRow>[];
  readonly caption: string;
}

function Line({ row, columns, caption }: LineProps): ReactNode {
  return (
    <tr className={list.row}>
      <th scope="row">
        <Link to="/partners">{row.name}</Link>
      </th>
      {columns.map(({ heading, textOf }) => (
        <td key={heading} data-label={heading}>
          {textOf(row)}
        </td>
      ))}
      <td data-label="Telefon">{row.phone ?? <Unknown />}</td>
      <td className={list.menu}>
        <ActionMenu of={`${row.name} (${caption})`}>
          <Button variant="subtle">Edytuj</Button>
          <Button variant="danger">Usuń</Button>
        </ActionMenu>
      </td>
    </tr>
  );
}
