import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import type { PartnerRowFragment, PartnerOrder } from '../../graphql/operations.js';
import { formerNames } from '../../partnerships/names/former-names.js';
import { namesMessages } from '../../partnerships/names/names.messages.js';
import { PartnershipMark } from '../../partnerships/mark/partnership-mark.js';
import { DataTable, SortedBy } from '../../ui/layout/data-table.js';
import { Unknown } from '../../ui/text/unknown.js';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { partnersMessages } from '../partners.messages.js';
import { ContactCell } from './contact-cell.js';
import styles from './roster.module.css';
import { COLUMNS, type Column } from './roster.search.js';
import { useCellEdit, type CellEdit } from './use-cell-edit.js';

const route = getRouteApi('/partners');

export function RosterTable({ partners }: { readonly partners: readonly PartnerRowFragment[] }): ReactNode {
  const messages = useMessages(partnersMessages);
  const { hidden = [], rows, order } = route.useSearch();
  const columns = COLUMNS.filter((column) => !hidden.includes(column));
  const headings = useHeadings();
  const edit = useCellEdit(columns.includes('contact') ? partners : []);
  return (
    <DataTable caption={messages.title} isDense={rows === 'dense'}>
      <thead>
        <tr>
          <NameHeading order={order ?? 'NAME_ASC'} />
          {columns.map((column) => (
            <th key={column} scope="col">
              {headings[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...edit.handlers}>
        {partners.map((partner) => (
          <PartnerRow key={partner.id} partner={partner} columns={columns} edit={edit} />
        ))}
      </tbody>
    </DataTable>
  );
}

function useHeadings(): Record<Column, string> {
  const messages = useMessages(partnersMessages);
  return {
    kind: messages.kind,
    partnerships: messages.partnerships,
    contact: messages.contact,
    lastEvent: messages.lastTookPart,
  };
}

function NameHeading({ order }: { readonly order: PartnerOrder }): ReactNode {
  const messages = useMessages(partnersMessages);
  const isDescending = order === 'NAME_DESC';
  const direction = order === 'ADDED_DESC' ? 'none' : isDescending ? 'descending' : 'ascending';
  return (
    <SortedBy direction={direction}>
      <Link
        from="/partners"
        to="."
        search={(now) => ({
          ...now,
          order: order === 'NAME_ASC' ? 'NAME_DESC' : undefined,
          after: undefined,
          before: undefined,
        })}
      >
        {messages.name}
      </Link>
    </SortedBy>
  );
}

interface PartnerRowProps {
  readonly partner: PartnerRowFragment;
  readonly columns: readonly Column[];
  readonly edit: CellEdit;
}

function PartnerRow({ partner, columns, edit }: PartnerRowProps): ReactNode {
  const messages = useMessages(partnersMessages);
  const names = useMessages(namesMessages);
  const headings = useHeadings();
  const former = formerNames(partner.names);
  const cells: Record<Column, () => ReactNode> = {
    kind: () => messages.kinds[partner.kind],
    partnerships: () => <Partnerships of={partner} />,
    contact: () => <ContactCell of={partner} edit={edit} />,
    lastEvent: () => <LastTookPart of={partner} />,
  };
  return (
    <tr data-row={partner.id}>
      <th scope="row" data-partner={partner.id}>
        <Link lang="pl" to="/partners/$partnerId" params={{ partnerId: partner.id }}>
          {partner.name}
        </Link>
        {former && <span className={styles.former}>{names.formerly(former)}</span>}
      </th>
      {columns.map((column) => (
        <td key={column} data-label={headings[column]} data-column={column}>
          {cells[column]()}
        </td>
      ))}
    </tr>
  );
}

function Partnerships({ of }: { readonly of: PartnerRowFragment }): ReactNode {
  const messages = useMessages(partnersMessages);
  const { nodes } = of.memberships;
  if (nodes.length === 0) return <span className={styles.nothing}>{messages.none}</span>;
  return (
    <ul className={styles.partnerships}>
      {nodes.map(({ id, partnership }) => (
        <li key={id}>
          <PartnershipMark of={partnership} />
        </li>
      ))}
    </ul>
  );
}

function LastTookPart({ of }: { readonly of: PartnerRowFragment }): ReactNode {
  const language = useLanguage();
  const [last] = of.participations.nodes;
  const date = last?.event.date?.edtf;
  return date ? edtfText(date, language) : <Unknown />;
}
