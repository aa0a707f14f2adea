import type { MigrationInterface, QueryRunner } from 'typeorm';
import { gaps, organises } from './0006-matters.js';

/**
 * Proposed memberships and unanswered questions to organisers are to-dos too. A partnership that refused to
 * organise an event does not count as its organiser.
 */
export class TodosThatWait1795813200000 implements MigrationInterface {
  readonly name = 'TodosThatWait1795813200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds([...GAPS, ...WAITING]));
    await runner.query(key(DIGITS));
    await runner.query('drop view todo');
    await runner.query(
      `create view todo as ${withDismissals(gaps(agreedOrAsked))} union all ${WAITING_TODOS}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view todo');
    await runner.query(`create view todo as ${withDismissals(gaps(organises))}`);
    await runner.query(key(DIGITS.filter(([kind]) => GAPS.includes(kind))));
    await runner.query('drop view todo_kind');
    await runner.query(kinds(GAPS));
  }
}

const GAPS = [
  'EVENT_WITHOUT_VENUE',
  'EVENT_WITHOUT_ORGANISER',
  'EVENT_WITHOUT_DAY',
  'PARTNER_WITHOUT_CONTACT',
  'SOURCES_DISAGREE',
  'EDITION_MISSING',
];
const WAITING = ['MEMBERSHIP_PROPOSED', 'CONSENT_PENDING'];

const kinds = (names: readonly string[]) => `
  create or replace view todo_kind as select kind, position::integer
  from unnest(array[${names.map((name) => `'${name}'`).join(',')}]) with ordinality k(kind, position)`;

/** Each kind replaces the digits of a key in its own way, which reverses itself. */
const DIGITS: readonly (readonly [string, string])[] = [
  ['EVENT_WITHOUT_VENUE', '1032547698badcfe'],
  ['EVENT_WITHOUT_ORGANISER', '23016745ab89efcd'],
  ['EVENT_WITHOUT_DAY', '32107654ba98fedc'],
  ['PARTNER_WITHOUT_CONTACT', '45670123cdef89ab'],
  ['SOURCES_DISAGREE', '54761032dcfe98ba'],
  ['EDITION_MISSING', '67452301efcdab89'],
  ['MEMBERSHIP_PROPOSED', '76543210fedcba98'],
  ['CONSENT_PENDING', '89abcdef01234567'],
];

const key = (digits: typeof DIGITS) => `
  create or replace function todo_key(kind text, about uuid) returns uuid language sql immutable parallel safe
  return translate(about::text, '0123456789abcdef', case kind
    ${digits.map(([kind, own]) => `when '${kind}' then '${own}'`).join('\n    ')} end)::uuid`;

const agreedOrAsked = (participation: string) =>
  `${organises(participation)} and ${participation}.consent <> 'REFUSED'`;

const withDismissals = (rows: string) => `
  select todo_key(c.kind, c.about) as id, c.*, d.id as dismissal_id from (${rows}) c
  left join todo_dismissal d on d.about = c.about and d.kind = c.kind and d.archived_at is null`;

/** What waits is answered, not dismissed. */
const WAITING_TODOS = `
  select todo_key('MEMBERSHIP_PROPOSED', m.id), 'MEMBERSHIP_PROPOSED', m.id, 'Membership', m.id, 'status', p.name,
    null, null, null, null
  from membership m join partner p on p.id = m.partner_id join partnership ps on ps.id = m.partnership_id
  where m.status = 'PROPOSED' and m.archived_at is null and p.archived_at is null and ps.archived_at is null
  union all
  select todo_key('CONSENT_PENDING', o.id), 'CONSENT_PENDING', o.id, 'Participation', o.id, 'consent', e.title,
    coalesce(e.date_latest, case when e.date_earliest is not null then 'infinity'::date end),
    extract(year from coalesce(e.date_earliest, e.date_latest))::integer, null, null
  from participation o join event e on e.id = o.event_id join partnership ps on ps.id = o.partnership_id
  where o.consent = 'PENDING' and o.archived_at is null and e.archived_at is null and ps.archived_at is null`;
