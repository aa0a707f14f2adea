import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Who made a change.' })
export class ChangeAuthor {
  @Field({ description: 'The name of the account.' })
  name!: string;
}
