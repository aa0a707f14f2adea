import { payloadOf } from '../../platform/graphql/command.type.js';
import { commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { pageAggregate } from './page.aggregate.js';
import { pageChanges, UpdatePageInput } from './page.input.js';
import { Page } from './page.type.js';

const commands = commandsOf(pageAggregate, { payload: payloadOf('Page', 'page', () => Page), noun: 'page' });

export const PageCommands = commandResolver({
  updatePage: commands.update({
    input: UpdatePageInput,
    changes: pageChanges,
    note: 'For the district’s coordinator.',
  }),
});
