import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import { pageAggregate } from './page.aggregate.js';
import { pageChanges, type UpdatePageInput } from './page.input.js';

/** Changes a page: the district's coordinator alone. */
export function updatePage(context: CommandContext, input: UpdatePageInput) {
  const changes = pageChanges(input);
  return runCommand(context, 'updatePage', input, async (unit) => ({
    page: await unit.update(pageAggregate, input.id, input.version, changes),
  }));
}
