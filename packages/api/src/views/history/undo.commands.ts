import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import { undoChange } from '../../platform/commands/undo.js';
import type { UndoInput } from './change.args.js';

/** Undoes a change. */
export function undo(context: CommandContext, input: UndoInput) {
  return runCommand(context, 'undo', input, async (unit) => ({
    subject: await undoChange(unit, context.aggregates, input.changeId),
  }));
}
