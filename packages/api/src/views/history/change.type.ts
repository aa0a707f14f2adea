import { ChangeAuthor } from '../../domain/accounts/change-author.type.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const ChangeAction = describedEnum('ChangeAction', 'The effect of a change on an object.', {
  CREATE: 'It was created.',
  UPDATE: 'Some of its fields were changed.',
  ARCHIVE: 'It was archived.',
  RESTORE: 'It was restored.',
});
export type ChangeAction = keyof typeof ChangeAction;

@ObjectType({
  description: 'A field before and after a change, as JSON in the shape of the command’s input.',
})
export class ChangedField {
  @Field({ description: 'The field, by its name in the command’s input.' })
  field!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The value before, as JSON text; null if the object did not exist.',
  })
  before!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The value after, as JSON text; null if the object is archived.',
  })
  after!: string | null;
}

@ObjectType({ description: 'The viewer’s rights on one object of a change.' })
export class ChangeItemRights {
  @Field({ description: 'Restore it; false unless it is archived.' })
  restore!: boolean;
}

@ObjectType({ description: 'The effect of a change on one object.' })
export class ChangeItem {
  @Field(() => ID, {
    description: 'The id of the object, archived or not, to send with a restoring command.',
  })
  subjectId!: string;
  @Field({ description: 'The type of the object.' })
  subjectType!: string;
  @Field(() => Node, { nullable: true, description: 'The object as it is now; null if it is archived.' })
  subject!: Node | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The current version of the object, archived or not; null if it no longer exists.',
  })
  subjectVersion!: number | null;
  @Field({ description: 'Whether the object is archived now.' })
  subjectArchived!: boolean;
  @Field(() => ChangeAction, { description: 'The kind of effect.' })
  action!: ChangeAction;
  @Field(() => [ChangedField], {
    description: 'The fields that differ, by name; all fields if it was created, archived or restored.',
  })
  fields!: ChangedField[];
  @Field(() => ChangeItemRights, { description: 'Your rights on it.' })
  viewerCan!: ChangeItemRights;
}

@ObjectType({ description: 'The viewer’s rights on a change.' })
export class ChangeRights {
  @Field({
    description:
      'Undo it: its objects still exist, and you have the necessary rights on each. It may have been undone already, or a later change may have touched the same fields; `undo` then says so.',
  })
  undo!: boolean;
}

@ObjectType({
  implements: Node,
  description:
    'The change made by one command. Coordinators and planners read it as far as they see what it changed.',
})
export class Change extends Node {
  @Field(() => DateTimeScalar, { description: 'Its time.' })
  at!: string;
  @Field({ description: 'The command, by its name in this schema.' })
  command!: string;
  @Field(() => ChangeAuthor, {
    nullable: true,
    description: 'The author; null if the account no longer exists.',
  })
  author!: ChangeAuthor | null;
  @Field(() => Change, { nullable: true, description: 'The change that this one undid.' })
  undoOf!: Change | null;
  @Field({ description: 'Whether it was undone.' })
  undone!: boolean;
  @Field(() => [ChangeItem], { description: 'Its effects on each object, as far as you may see them.' })
  items!: ChangeItem[];
  @Field(() => ChangeRights, { description: 'Your rights on it.' })
  viewerCan!: ChangeRights;
}

export const ChangeConnection = connectionOf(() => Change, 'Change');
