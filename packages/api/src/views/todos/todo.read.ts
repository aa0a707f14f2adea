import { changeAuthor } from '../../domain/accounts/change-author.read.js';
import {
  byColumn,
  byName,
  computed,
  connection,
  list,
  one,
  polish,
  readModel,
  reference,
  value,
} from '../../platform/plan/declare.js';
import { roots } from '../../platform/graphql/edges.js';
import { membershipInForce } from '../../domain/partners/partner.policy.js';
import { eventVisible } from '../../domain/events/event.policy.js';
import { partnershipVisible } from '../../domain/partnerships/partnership.policy.js';
import type { FieldContext } from '../../platform/plan/model.js';
import { all, sql, type Sql } from '../../platform/plan/sql.js';
import { today, viewer } from '../../platform/plan/viewer-binds.js';
import { ArchiveYearsArgs, TodoCountsArgs, TodosArgs } from './todo.args.js';
import { dismissalSubject, GAP_TYPES, SUBJECT_TYPES, todoResolvable, todoVisible } from './todo.policy.js';
import {
  ArchiveYear,
  TodoConnection,
  TodoCount,
  type Todo,
  type TodoDismissal,
  type TodoTime,
} from './todo.type.js';

/** Pairs of a subject and a partnership that it concerns. */
const concerns = sql`(
  select x.event_id as subject_id, x.partnership_id from participation x where x.partnership_id is not null and x.archived_at is null
  union all select m.partner_id, m.partnership_id from membership m where ${membershipInForce(sql`m`, today)}
  union all select m.id, m.partnership_id from membership m where m.archived_at is null
  union all select w.id, m.partnership_id from membership w join membership m on m.partner_id = w.partner_id
    where w.status = 'PROPOSED' and w.archived_at is null and ${membershipInForce(sql`m`, today)}
  union all select o.id, o.partnership_id from participation o where o.consent = 'PENDING' and o.archived_at is null
  union all select p.id, p.id from partnership p)`;

/** A to-do has a given key; an index finds the values that the key was made from. */
const isTodo = (row: Sql, key: Sql) => sql`${row}.about = todo_key(${row}.kind, ${key})`;

export const todoRead = readModel<Todo>({
  type: 'Todo',
  table: 'todo',
  visible: todoVisible,
  keyed: isTodo,
  fields: {
    id: value('id'),
    kind: value('kind'),
    subject: reference('subject_type', 'subject_id', SUBJECT_TYPES),
    field: value('field'),
    partnerships: list({
      through: (row) =>
        sql`select distinct c.partnership_id as id from ${concerns} c where c.subject_id = ${row}.subject_id`,
      order: (row) => [polish(row, 'name'), sql`${row}.id`],
    }),
    year: value('year'),
    missing: value('missing'),
    canResolve: computed((row, _field, rights) => todoResolvable(row, rights)),
    dismissal: one('dismissal_id'),
  },
});

export const dismissalRead = readModel<TodoDismissal>({
  subject: dismissalSubject,
  fields: {
    id: value('id'),
    kind: value('kind'),
    subject: reference('subject_type', 'subject_id', GAP_TYPES),
    field: value('field'),
    note: value('note'),
    at: value('created_at'),
    author: changeAuthor,
  },
});

/** Each kind once, with its to-dos that match the list's arguments. */
export const todoCountRead = readModel<TodoCount>({
  type: 'TodoCount',
  table: 'todo_kind',
  fields: {
    kind: value('kind'),
    count: computed((row, { edge }) => {
      const todo = sql`todo`;
      const counted = all([sql`todo.kind = ${row}.kind`, todoVisible(todo), edge.counted?.(todo)]);
      return sql`(select count(*) from todo where ${counted})`;
    }),
  },
});

/** Past events of a year that count: not ideas or cancelled ones. */
const pastEvents = (row: Sql, narrowing?: Sql) =>
  all([
    sql`event.during && daterange(make_date(${row}.year, 1, 1), make_date(${row}.year + 1, 1, 1))`,
    sql`extract(year from coalesce(event.date_earliest, event.date_latest)) = ${row}.year`,
    sql`event.date_latest < ${today} and event.status not in ('IDEA', 'CANCELLED')`,
    eventVisible(sql`event`),
    narrowing,
  ]);

/** Each year of past events, with those that match the list's arguments. */
export const archiveYearRead = readModel<ArchiveYear>({
  type: 'ArchiveYear',
  table: 'archive_year',
  visible: () => sql`(${viewer.writes} and ${viewer.coordinator})`,
  fields: {
    year: value('year'),
    events: computed(
      (row, { edge }) =>
        sql`(select count(*) from event where ${pastEvents(row, edge.counted?.(sql`event.id`))})`,
    ),
    incomplete: computed((row, { edge }) => {
      const todo = sql`todo`;
      const counted = all([
        sql`todo.subject_type = 'Event' and todo.year = ${row}.year`,
        sql`todo.last_day < ${today} and todo.dismissal_id is null`,
        todoVisible(todo),
        edge.counted?.(sql`todo.subject_id`),
      ]);
      return sql`(select count(distinct todo.subject_id) from todo where ${counted})`;
    }),
  },
});

const ofKinds = (row: Sql, { args }: FieldContext) =>
  args.has('kinds') ? sql`${row}.kind = any(${args.value('text[]', 'kinds')})` : undefined;

/** Concerns one of the requested partnerships. A partnership that the viewer does not see is ignored. */
const concerning = (key: Sql, { args }: FieldContext) =>
  args.has('partnerships')
    ? sql`${key} in (select c.subject_id from ${concerns} c where c.partnership_id = any(array(
        select p.id from partnership p where p.id = any(${args.keys('Partnership', 'partnerships')}) and ${partnershipVisible(sql`p`)})) offset 0)`
    : undefined;

/** When the event takes place; the number sorts by urgency. */
const TIMES: Readonly<Record<TodoTime, number>> = { COMING: 0, PAST: 1, UNDATED: 2 };
const time = (row: Sql) =>
  sql`case when ${row}.last_day >= ${today} then 0 when ${row}.last_day < ${today} then 1 else 2 end`;

const narrowed = (row: Sql, context: FieldContext) => {
  const { args } = context;
  return [
    args.pick('dismissed') === true ? sql`${row}.dismissal_id is not null` : sql`${row}.dismissal_id is null`,
    concerning(sql`${row}.subject_id`, context),
    args.has('times')
      ? sql`${time(row)} = any(${args.bind('integer[]', ({ times }) => (times as TodoTime[]).map((each) => TIMES[each]))})`
      : undefined,
    args.has('year')
      ? sql`${row}.subject_type = 'Event' and ${row}.year = ${args.value('integer', 'year')}`
      : undefined,
  ];
};

/** Days from today in either direction; a day without bound is farther than any other. */
const distance = (row: Sql) => sql`coalesce(abs(least(${row}.last_day, date '3000-01-01') - ${today}), 0)`;

export const todoRoots = roots({
  todos: {
    type: TodoConnection,
    args: TodosArgs,
    description:
      'To-dos, the most urgent first: future events by their last possible day, past ones backwards, then the rest by name. Coordinators get all that they see, the representative of a partner those of that partner, others none.',
    read: connection({
      where: (row, context) => [ofKinds(row, context), ...narrowed(row, context)],
      orders: {
        URGENCY: [
          { sql: time, type: 'integer' },
          { sql: distance, type: 'integer' },
          byName('name'),
          byName('kind'),
          { ...byColumn('about', 'uuid'), decides: true },
        ],
      },
    }),
  },
  todoCounts: {
    type: [TodoCount],
    args: TodoCountsArgs,
    description: 'The number of to-dos of each requested kind.',
    read: list({
      where: (row, context) => [ofKinds(row, context)],
      context: (context) => ({ counted: (row) => all(narrowed(row, context)) }),
      order: (row) => [sql`${row}.position`],
      // Each kind is a count of a whole list.
      estimatedRows: ({ kinds }) => 100 * (Array.isArray(kinds) ? kinds.length : 8),
    }),
  },
  archiveYears: {
    type: [ArchiveYear],
    args: ArchiveYearsArgs,
    description: 'The years with past events, latest first. For coordinators; empty for others.',
    read: list({
      where: (row, context) => [
        sql`exists (select 1 from event where ${pastEvents(row, concerning(sql`event.id`, context))})`,
      ],
      context: (context) => ({ counted: (key) => all([concerning(key, context)]) }),
      order: (row) => [sql`${row}.year desc`],
      estimatedRows: () => 200,
    }),
  },
});
