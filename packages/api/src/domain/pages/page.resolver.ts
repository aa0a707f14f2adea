import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf } from '../../platform/graphql/command.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { updatePage } from './page.commands.js';
import { UpdatePageInput } from './page.input.js';
import { Page, PageKey } from './page.type.js';

const PagePayload = payloadOf('Page', 'page', () => Page);

@Resolver(() => Page)
export class PageResolver {
  @Query(() => Page, {
    nullable: true,
    description:
      'A page that the law wants, for everybody to read, whoever asks; null only before it was loaded.',
  })
  page(@Arg('key', () => PageKey, { description: 'Which.' }) _key: PageKey): Page {
    return planned();
  }

  @Mutation(() => PagePayload, {
    description:
      'Changes a page: the district’s coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updatePage(
    @Arg('input', { description: 'The changes.' }) input: UpdatePageInput,
    @Ctx() context: CommandContext,
  ) {
    return updatePage(context, input);
  }
}
