import { eventEditable } from '../../domain/events/event.policy.js';
import { subjectEditable } from '../todos/todo.policy.js';
import { pageEditable } from '../../domain/pages/page.policy.js';
import {
  contactsReadable,
  partnerArchivable,
  partnerEditable,
  successionEditable,
} from '../../domain/partners/partner.policy.js';
import { districtOnly, partnershipEditable } from '../../domain/partnerships/partnership.policy.js';
import type { VisibleIf } from '../../platform/plan/model.js';
import { join, literal, sql, word, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { sourceArchivable, sourceEditable } from '../../domain/sources/source.policy.js';
import { venueArchivable, venueEditable } from '../../domain/venues/venue.policy.js';
import { membershipEditable } from '../../domain/memberships/membership.policy.js';
import { contactEditable } from '../../domain/contacts/contact.policy.js';
import { participationEditable } from '../../domain/participations/participation.policy.js';
import { seriesEditable, seriesArchivable } from '../../domain/events/topic.policy.js';

interface Subject {
  readonly table: string;
  readonly editable: (row: Sql) => Sql;
  /** Who may archive it and bring it back. */
  readonly archivable: (row: Sql) => Sql;
}

const never = () => sql`false`;

/** What history tells of besides accounts and contacts, by type, and the rights that its aggregate asks. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  Page: { table: 'page', editable: () => pageEditable, archivable: never },
  Source: { table: 'source', editable: () => sourceEditable, archivable: () => sourceArchivable },
  Statement: { table: 'statement', editable: () => sourceEditable, archivable: () => sourceEditable },
  Network: { table: 'network', editable: () => districtOnly, archivable: never },
  Partnership: { table: 'partnership', editable: partnershipEditable, archivable: () => districtOnly },
  Partner: { table: 'partner', editable: partnerEditable, archivable: partnerArchivable },
  PartnerSuccession: {
    table: 'partner_succession',
    editable: successionEditable,
    archivable: successionEditable,
  },
  Membership: { table: 'membership', editable: membershipEditable, archivable: membershipEditable },
  Venue: { table: 'venue', editable: () => venueEditable, archivable: () => venueArchivable },
  EventSeries: { table: 'event_series', editable: () => seriesEditable, archivable: () => seriesArchivable },
  Topic: { table: 'topic', editable: () => seriesEditable, archivable: () => seriesArchivable },
  Event: { table: 'event', editable: eventEditable, archivable: eventEditable },
  Participation: {
    table: 'participation',
    editable: participationEditable,
    archivable: participationEditable,
  },
  TodoDismissal: { table: 'todo_dismissal', editable: subjectEditable, archivable: subjectEditable },
};

/** What is undone and brought back; an account's commands have opposites of their own. */
const UNDOABLE: Readonly<Record<string, Subject>> = {
  ...SUBJECTS,
  Contact: { table: 'contact', editable: contactEditable, archivable: contactEditable },
};

/** The tables of everything that history tells of, by type. */
export const SUBJECT_TABLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(SUBJECTS).map(([type, { table }]) => [type, table])),
  Contact: 'contact',
  Account: 'account',
};

/** What holds of a subject, told apart by its type; none of them is told of nothing. */
export function bySubject(item: Sql, cases: Readonly<Record<string, Sql>>, otherwise: Sql): Sql {
  const when = Object.entries(cases).map(([type, then]) => sql`when ${literal(type)} then ${then}`);
  return sql`(case ${item}.subject_type ${join(when, ' ')} else ${otherwise} end)`;
}

const there = (table: string, item: Sql, condition: Sql) =>
  sql`exists (select 1 from ${word(table)} s where s.id = ${item}.subject_id and ${condition})`;

/**
 * Who sees what a change did to a thing: of those who see what is internal, whoever sees the thing, or may bring it back. A contact's past
 * is for those who read its partner's private contacts (it may have been private before), an account's for the district's coordinator.
 */
export function changeItemVisible(item: Sql, visibleIf: VisibleIf): Sql {
  const s = sql`s`;
  const cases = Object.entries(SUBJECTS).map(([type, { table, archivable }]) => {
    const archived = there(
      table,
      item,
      sql`s.archived_at is not null and (${viewer.district} or ${archivable(s)})`,
    );
    return [type, sql`(${visibleIf(type, sql`${item}.subject_id`)} or ${archived})`] as const;
  });
  const contact = sql`${contactsReadable(sql`s.partner_id`)} and (s.archived_at is null or ${contactEditable(s)})`;
  const all = {
    ...Object.fromEntries(cases),
    Contact: there('contact', item, contact),
    Account: sql`(${viewer.district} and ${viewer.personal})`,
  };
  return sql`(${viewer.internal} and ${bySubject(item, all, sql`false`)})`;
}

/** Who sees a change: who sees any part of it. */
export const changeVisible = (row: Sql, visibleIf: VisibleIf) =>
  sql`exists (select 1 from change_item i where i.change_id = ${row}.id and ${changeItemVisible(sql`i`, visibleIf)})`;

/** Who may bring back what an item speaks of: while it is out of the record, whoever may archive it. */
export function itemRestorable(item: Sql): Sql {
  const s = sql`s`;
  const cases = Object.entries(UNDOABLE).map(
    ([type, { table, archivable }]) =>
      [type, there(table, item, sql`s.archived_at is not null and ${archivable(s)}`)] as const,
  );
  return bySubject(item, Object.fromEntries(cases), sql`false`);
}

/**
 * Who may take a change back, as undo asks it of each thing: one's own change needs the right to change what it was about, another's
 * the right to archive what came or went. What is out of the record since comes back first.
 */
export function changeUndoable(row: Sql, visibleIf: VisibleIf): Sql {
  const own = sql`coalesce(${row}.account_id = ${viewer.accountId}, false)`;
  const [i, s] = [sql`i`, sql`s`];
  const cases = Object.entries(UNDOABLE).map(([type, { table, editable, archivable }]) => {
    const may = sql`case
      when i.action <> 'ARCHIVE' and not ${visibleIf(type, sql`s.id`)} then false
      when ${own} and i.position > 0 then true
      when i.action = 'UPDATE' or (${own} and i.action <> 'ARCHIVE') then ${editable(s)}
      else ${archivable(s)} end`;
    return [type, there(table, i, may)] as const;
  });
  return sql`(${viewer.writes} and not exists (select 1 from change_item i where i.change_id = ${row}.id
    and not ${bySubject(i, Object.fromEntries(cases), sql`false`)}))`;
}
