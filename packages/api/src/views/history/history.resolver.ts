import { Args, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { ChangesArgs } from './change.args.js';
import { ChangeConnection } from './change.type.js';

@Resolver()
export class HistoryResolver {
  @Query(() => ChangeConnection, {
    description:
      'Changes, newest first unless `orderBy` says otherwise, as far as you may see them; empty for the public and for representatives. The order is stable: with `orderBy: OLDEST` and the last `endCursor` as `after`, you miss no change.',
  })
  changes(@Args(() => ChangesArgs) _args: ChangesArgs): typeof ChangeConnection {
    return planned();
  }
}
