import { Field, ID, ObjectType } from 'type-graphql';
import { command, commandResolver } from '../../platform/graphql/command-resolver.js';
import { Node } from '../../platform/graphql/node.type.js';
import { UndoInput } from './change.args.js';
import { undo } from './undo.commands.js';

@ObjectType({ description: 'What undo answers.' })
class UndoPayload {
  @Field(() => Node, {
    nullable: true,
    description: 'What the change was about, as it is now; null once it is archived.',
  })
  subject!: Node | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The change that took the other back; it can be undone in turn.',
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
      'Undoes a change: what it created is archived, what it archived is restored, fields get their values from before. INVALID if it is undone already, CONFLICT if a later change touched the same.',
    refuses: ['NOT_FOUND', 'CONFLICT'],
    run: undo,
  }),
});
