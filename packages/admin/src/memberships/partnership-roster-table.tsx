import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { statementGroups } from '../sources/statement-groups.js';
import { StatementGroups } from '../sources/statements.js';
import { statementsWords } from '../sources/statements.words.js';
import { Button } from '../ui/controls/button.js';
import { DataTable } from '../ui/layout/data-table.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useWords } from '../ui/text/words.js';
import { partnersWords } from '../partners/partners.words.js';
import { partnershipRosterWords } from './partnership-roster.words.js';
import styles from './partnership-roster.module.css';
import type { RosterMembership } from './roster-membership.js';

interface PartnershipRosterTableProps {
  readonly memberships: readonly RosterMembership[];
  readonly day: string;
  readonly onEdit: ((membership: RosterMembership) => void) | undefined;
}

/** The roster as a table; printed it is a list for the wall. */
export function PartnershipRosterTable({ memberships, day, onEdit }: PartnershipRosterTableProps): ReactNode {
  const words = useWords(partnershipRosterWords);
  return (
    <DataTable caption={words.title}>
      <thead>
        <tr>
          {[words.partner, words.role, words.period, words.onThatDay].map((heading) => (
            <th key={heading} scope="col" className={styles.short}>
              {heading}
            </th>
          ))}
          {onEdit && (
            <th scope="col" className={styles.onScreen}>
              <span className="visually-hidden">{words.change}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {memberships.map((membership) => (
          <Row key={membership.id} membership={membership} day={day} onEdit={onEdit} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ membership, day, onEdit }: RowProps): ReactNode {
  const { roles } = useWords(partnersWords);
  const words = useWords(statementsWords);
  const { nameToday: today } = useWords(partnershipRosterWords);
  const { partner, nameAt, role, certainty, statements } = membership;
  const disputed = statementGroups(statements).filter(({ isDisputed }) => isDisputed);
  return (
    <tr data-past={certainty === null || undefined} className={styles.row}>
      <th scope="row">
        <Link to="/partnerzy/$partnerId" params={{ partnerId: partner.id }}>
          {nameAt}
        </Link>
        {nameAt !== partner.name && <span className={styles.today}>{today(partner.name)}</span>}
        {disputed.length > 0 && (
          <details className={`${styles.disputed} ${styles.onScreen}`}>
            <summary>{words.disputed}</summary>
            <StatementGroups groups={disputed} />
          </details>
        )}
      </th>
      <td className={styles.short}>{roles[role]}</td>
      <td>
        <Period of={membership} />
      </td>
      <td className={styles.short}>
        <OnThatDay of={membership} day={day} />
      </td>
      {onEdit && (
        <td className={styles.onScreen}>
          <EditButton membership={membership} onEdit={onEdit} />
        </td>
      )}
    </tr>
  );
}

interface RowProps {
  readonly membership: RosterMembership;
  readonly day: string;
  readonly onEdit: ((membership: RosterMembership) => void) | undefined;
}

function Period({ of: { from, to } }: { readonly of: RosterMembership }): ReactNode {
  const words = useWords(partnershipRosterWords);
  const dateText = useDateText();
  if (!from && !to) return <span className={styles.short}>{words.since(dateText(null))}</span>;
  return [words.since(dateText(from)), to && words.until(dateText(to))].filter(Boolean).join(', ');
}

/** Whether it belonged on the day that is looked at, in words. */
function OnThatDay({
  of: { certainty, from },
  day,
}: {
  readonly of: RosterMembership;
  readonly day: string;
}): ReactNode {
  const words = useWords(partnershipRosterWords);
  if (certainty === 'CERTAIN') return words.certain;
  if (certainty === 'POSSIBLE') return words.possible;
  return from?.earliest && from.earliest > day ? words.notYet : words.noMore;
}

function EditButton({
  membership,
  onEdit,
}: {
  readonly membership: RosterMembership;
  onEdit(membership: RosterMembership): void;
}): ReactNode {
  const words = useWords(partnershipRosterWords);
  return (
    <Button
      variant="subtle"
      size="compact"
      aria-label={words.editOf(membership.partner.name)}
      onClick={() => onEdit(membership)}
    >
      {words.edit}
    </Button>
  );
}
