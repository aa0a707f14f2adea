import { Arg, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { Page, PageKey } from './page.type.js';

@Resolver(() => Page)
export class PageResolver {
  @Query(() => Page, {
    nullable: true,
    description: 'A page required by law, public for everybody; null only before the pages are loaded.',
  })
  page(@Arg('key', () => PageKey, { description: 'The page.' }) _key: PageKey): Page {
    return planned();
  }
}
