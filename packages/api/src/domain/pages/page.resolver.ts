import { Arg, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { Page, PageKey } from './page.type.js';

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
}
