import {
  byName,
  computed,
  connection,
  embedded,
  byId,
  list,
  one,
  polish,
  readModel,
  union,
  value,
} from '../../platform/plan/declare.js';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { extend, roots } from '../../platform/graphql/edges.js';
import { sql } from '../../platform/plan/sql.js';
import { SourcesArgs } from './source.args.js';
import { Source, SourceConnection, StatementConnection, type Statement } from './source.type.js';
import {
  sourceArchivable,
  sourceEditable,
  sourceSubject,
  statementEditable,
  statementSubject,
  subjectKeys,
} from './source.policy.js';

export const sourceRead = readModel<Source>({
  subject: sourceSubject,
  fields: {
    id: value('id'),
    kind: value('kind'),
    title: value('title'),
    publisher: value('publisher'),
    url: value('url'),
    retrievedOn: value('retrieved_on'),
    note: value('note'),
    version: value('version'),
    viewerCan: embedded({ edit: computed(() => sourceEditable), archive: computed(() => sourceArchivable) }),
  },
});

export const statementRead = readModel<Statement>({
  subject: statementSubject,
  requires: ['source', 'subject'],
  fields: {
    id: value('id'),
    source: one('source_id'),
    subject: union(subjectKeys),
    field: value('field'),
    value: value('value'),
    wording: value('wording'),
    version: value('version'),
    viewerCan: embedded({ edit: computed((row, _context, rights) => statementEditable(row, rights)) }),
    disagreements: list({
      through: (row) => sql`select d.other_id as id from disagreement d where d.statement_id = ${row}.id`,
      inverse: 'subject',
      order: (row) => [sql`${row}.id`],
    }),
  },
});

/** The edge `statements` of a type, by the column that holds its key. */
export function statementsBy(column: (typeof subjectKeys)[keyof typeof subjectKeys]) {
  return list({ by: column, inverse: 'subject', order: (row) => [polish(row, 'field'), sql`${row}.id`] });
}

export const sourceStatements = extend(Source, {
  statements: {
    type: StatementConnection,
    args: PageArgs,
    description: 'Its statements, by field.',
    read: connection({
      by: 'source_id',
      inverse: 'source',
      // Our own collation, because the default differs between servers.
      orders: { FIELD: [byName('field')] },
    }),
  },
});

export const sourceRoots = roots({
  source: { type: Source, description: 'A source; null if there is none with this id.', read: byId },
  sources: {
    type: SourceConnection,
    args: SourcesArgs,
    description: 'Sources, by title.',
    read: connection({ search: {}, orders: { TITLE: [byName('title')] } }),
  },
});
