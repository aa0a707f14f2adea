import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The author of a change.' })
export class ChangeAuthor {
  @Field({ description: 'The name of the account.' })
  name!: string;
}
