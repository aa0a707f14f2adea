import { payloadOf } from '../../platform/graphql/command.type.js';
import { commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { sourceAggregate, statementAggregate } from './source.aggregate.js';
import {
  CreateSourceInput,
  CreateStatementInput,
  newSource,
  newStatement,
  sourceChanges,
  statementChanges,
  UpdateSourceInput,
  UpdateStatementInput,
} from './source.input.js';
import { Source, Statement } from './source.type.js';

const sources = commandsOf(sourceAggregate, {
  payload: payloadOf('Source', 'source', () => Source),
  noun: 'source',
});
const statements = commandsOf(statementAggregate, {
  payload: payloadOf('Statement', 'statement', () => Statement),
  noun: 'statement',
});

export const SourceCommands = commandResolver({
  createSource: sources.create({
    input: CreateSourceInput,
    state: newSource,
    note: 'For any coordinator.',
  }),
  updateSource: sources.update({ input: UpdateSourceInput, changes: sourceChanges }),
  archiveSource: sources.archive({
    note: 'Its statements are hidden with it. For the district’s coordinator.',
  }),
  restoreSource: sources.restore(),
  createStatement: statements.create({
    input: CreateStatementInput,
    state: newStatement,
    note: 'It records what a source says about something; for any coordinator.',
  }),
  updateStatement: statements.update({
    input: UpdateStatementInput,
    changes: statementChanges,
    note: 'Another source, subject or field is another statement.',
  }),
  archiveStatement: statements.archive(),
  restoreStatement: statements.restore(),
});
