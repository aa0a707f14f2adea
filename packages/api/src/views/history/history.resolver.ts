import { Arg, Args, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { Node, planned } from '../../platform/graphql/node.type.js';
import { ChangesArgs, UndoInput } from './change.args.js';
import { ChangeConnection } from './change.type.js';
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

@Resolver()
export class HistoryResolver {
  @Query(() => ChangeConnection, {
    description:
      'What was changed, newest first unless `orderBy` says otherwise, as far as you may see it; to the public and to representatives nothing. The order never changes: with `orderBy: OLDEST` and the last `endCursor` as `after` you miss no change.',
  })
  changes(@Args(() => ChangesArgs) _args: ChangesArgs): typeof ChangeConnection {
    return planned();
  }

  @Mutation(() => UndoPayload, {
    description: `Takes a change back: what was entered is archived, what was archived comes back, fields get the values from before.
      UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID (undone already), CONFLICT where a later change touched the same.`,
  })
  undo(@Arg('input', { description: 'Which change.' }) input: UndoInput, @Ctx() context: CommandContext) {
    return undo(context, input);
  }
}
