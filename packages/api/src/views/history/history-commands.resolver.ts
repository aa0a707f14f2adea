import { Field, ID, ObjectType } from 'type-graphql';
import { command, commandResolver } from '../../platform/graphql/command-resolver.js';
import { Node } from '../../platform/graphql/node.type.js';
import { UndoInput } from './change.args.js';
import { undo } from './undo.commands.js';

@ObjectType({ description: 'The payload of undo.' })
class UndoPayload {
  @Field(() => Node, {
    nullable: true,
    description: 'The object of the change as it is now; null if it is archived.',
  })
  subject!: Node | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The change that undid the other one; it can be undone in turn.',
  })
  changeId!: string | null;
  @Field(() => String, { nullable: true, description: 'The id that you gave.' })
  clientMutationId!: string | null;
}

export const HistoryCommands = commandResolver({
  undo: command({
    payload: UndoPayload,
    input: UndoInput,
    about: 'Which change.',
    description:
      'Undoes a change: objects that it created are archived, objects that it archived are restored, and fields get their previous values. INVALID if it was undone already, CONFLICT if a later change touched the same fields.',
    refuses: ['NOT_FOUND', 'CONFLICT'],
    run: undo,
  }),
});
