import { ArgsType, Field } from 'type-graphql';
import { PageKey } from './page.type.js';

@ArgsType()
export class PageByKeyArgs {
  @Field(() => PageKey, { description: 'The page.' })
  key!: PageKey;
}
