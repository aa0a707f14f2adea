import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import type { PartnerRowFragment, PartnerOrder } from '../../graphql/operations.js';
import { formerNames } from '../../partnerships/names/former-names.js';
import { namesMessages } from '../../partnerships/names/names.messages.js';
import { PartnershipMark } from '../../partnerships/mark/partnership-mark.js';
import { DataTable, SortedBy } from '../../ui/layout/data-table.js';
import { MailLink, PhoneLink } from '../../ui/controls/contact-links.js';
import { Unknown } from '../../ui/text/unknown.js';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { partnersMessages } from '../partners.messages.js';
import styles from './roster.module.css';
import { COLUMNS, type Column } from './roster.search.js';

const route = getRouteApi('/partners');

/** The roster as a table. */
export function RosterTable({ partners }: { readonly partners: readonly PartnerRowFragment[] }): ReactNode {
  const messages = useMessages(partnersMessages);
  const { hidden = [], rows, order } = route.useSearch();
  const columns = COLUMNS.filter((column) => !hidden.includes(column));
  const headings = useHeadings();
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
      <tbody>
        {partners.map((partner) => (
          <PartnerRow key={partner.id} partner={partner} columns={columns} />
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
}

function PartnerRow({ partner, columns }: PartnerRowProps): ReactNode {
  const messages = useMessages(partnersMessages);
  const names = useMessages(namesMessages);
  const headings = useHeadings();
  const former = formerNames(partner.names);
  const cells: Record<Column, () => ReactNode> = {
    kind: () => messages.kinds[partner.kind],
    partnerships: () => <Partnerships of={partner} />,
    contact: () => <ContactCell of={partner} />,
    lastEvent: () => <LastTookPart of={partner} />,
  };
  return (
    <tr>
      <th scope="row">
        <Link lang="pl" to="/partners/$partnerId" params={{ partnerId: partner.id }}>
          {partner.name}
        </Link>
        {former && <span className={styles.former}>{names.formerly(former)}</span>}
      </th>
      {columns.map((column) => (
        <td key={column} data-label={headings[column]}>
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

/** The contact person, or the organisation itself if there is none, with links to call and to write. */
function ContactCell({ of }: { readonly of: PartnerRowFragment }): ReactNode {
  const [person] = of.contacts;
  const phone = person?.phone ?? of.phone;
  const email = person?.email ?? of.email;
  if (!person && !phone && !email) return <Unknown />;
  return (
    <span className={styles.contact}>
      {person && <span>{person.personName}</span>}
      {phone && <PhoneLink phone={phone} />}
      {!phone && email && <MailLink email={email} />}
    </span>
  );
}

function LastTookPart({ of }: { readonly of: PartnerRowFragment }): ReactNode {
  const language = useLanguage();
  const [last] = of.participations.nodes;
  const date = last?.event.date?.edtf;
  return date ? edtfText(date, language) : <Unknown />;
}
