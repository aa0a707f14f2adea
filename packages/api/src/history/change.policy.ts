import { eventEditable, participationEditable, seriesArchivable } from '../events/event.policy.js';
import { subjectEditable } from '../matters/matter.policy.js';
import { pageEditable } from '../pages/page.policy.js';
import {
  contactEditable,
  contactsReadable,
  membershipEditable,
  partnerArchivable,
  successionEditable,
} from '../partners/partner.policy.js';
import { districtOnly } from '../partnerships/partnership.policy.js';
import type { Seen } from '../platform/plan/model.js';
import { join, literal, sql, word, type Sql } from '../platform/plan/sql.js';
import { viewer } from '../platform/plan/viewer-binds.js';
import { sourceArchivable, sourceEditable } from '../sources/source.policy.js';
import { venueArchivable } from '../venues/venue.policy.js';

interface Subject {
  readonly table: string;
  /** Who may bring it back. */
  readonly restorable: (row: Sql) => Sql;
}

/** What history tells of besides accounts and contacts, by type. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  Page: { table: 'page', restorable: () => pageEditable },
  Source: { table: 'source', restorable: () => sourceArchivable },
  Statement: { table: 'statement', restorable: () => sourceEditable },
  Network: { table: 'network', restorable: () => districtOnly },
  Partnership: { table: 'partnership', restorable: () => districtOnly },
  Partner: { table: 'partner', restorable: partnerArchivable },
  PartnerSuccession: { table: 'partner_succession', restorable: successionEditable },
  Membership: { table: 'membership', restorable: membershipEditable },
  Venue: { table: 'venue', restorable: () => venueArchivable },
  EventSeries: { table: 'event_series', restorable: () => seriesArchivable },
  Topic: { table: 'topic', restorable: () => seriesArchivable },
  Event: { table: 'event', restorable: eventEditable },
  Participation: { table: 'participation', restorable: participationEditable },
  MatterDismissal: { table: 'matter_dismissal', restorable: subjectEditable },
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
export function changeItemVisible(item: Sql, seen: Seen): Sql {
  const s = sql`s`;
  const cases = Object.entries(SUBJECTS).map(([type, { table, restorable }]) => {
    const archived = there(
      table,
      item,
      sql`s.archived_at is not null and (${viewer.district} or ${restorable(s)})`,
    );
    return [type, sql`(${seen(type, sql`${item}.subject_id`)} or ${archived})`] as const;
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
export const changeVisible = (row: Sql, seen: Seen) =>
  sql`exists (select 1 from change_item i where i.change_id = ${row}.id and ${changeItemVisible(sql`i`, seen)})`;
