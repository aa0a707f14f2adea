import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf } from '../../platform/graphql/command.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { MatterCountsArgs, MattersArgs } from './todo.args.js';
import { dismissMatter, reopenMatter } from './todo.commands.js';
import { DismissMatterInput, ReopenMatterInput } from './todo.input.js';
import { Matter, MatterConnection, MatterCount } from './todo.type.js';

const MatterPayload = payloadOf('Matter', 'matter', () => Matter);

@Resolver(() => Matter)
export class MatterResolver {
  @Query(() => MatterConnection, {
    description:
      'What needs somebody, most urgent first: events to come by their last possible day, those past backwards, then the rest by name. To coordinators, of all that they see; to who represents a partner, of that partner; to others nothing.',
  })
  matters(@Args(() => MattersArgs) _args: MattersArgs): typeof MatterConnection {
    return planned();
  }

  @Query(() => [MatterCount], { description: 'How many matters there are of each kind asked for.' })
  matterCounts(@Args(() => MatterCountsArgs) _args: MatterCountsArgs): MatterCount[] {
    return planned();
  }

  @Mutation(() => MatterPayload, {
    description:
      'Says that a matter cannot be found out or, of SOURCES_DISAGREE, is settled, reversibly: who may change its subject. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND (settled meanwhile, too), CONFLICT if it is dismissed already.',
  })
  dismissMatter(
    @Arg('input', { description: 'Which, and why.' }) input: DismissMatterInput,
    @Ctx() context: CommandContext,
  ) {
    return dismissMatter(context, input);
  }

  @Mutation(() => MatterPayload, {
    description: 'Opens a matter that was dismissed. Errors as for dismissMatter; CONFLICT if it is open.',
  })
  reopenMatter(
    @Arg('input', { description: 'Which.' }) input: ReopenMatterInput,
    @Ctx() context: CommandContext,
  ) {
    return reopenMatter(context, input);
  }
}
