import { ChangeAuthor } from '../../domain/accounts/change-author.type.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const ChangeAction = describedEnum('ChangeAction', 'What was done to a thing.', {
  CREATE: 'It was entered.',
  UPDATE: 'Fields of it were changed.',
  ARCHIVE: 'It was taken out of the record.',
  RESTORE: 'It was brought back.',
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
    description: 'Before, as JSON text; null where the thing was not there.',
  })
  before!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'After, as JSON text; null where the thing is not there any more.',
  })
  after!: string | null;
}

@ObjectType({ description: 'What the viewer may do about one thing that a change touched.' })
export class ChangeItemRights {
  @Field({ description: 'Bring it back; false while it is in the record.' })
  restore!: boolean;
}

@ObjectType({ description: 'What a change did to one thing.' })
export class ChangeItem {
  @Field(() => ID, { description: 'The id of the thing, archived or not: what a restoring command takes.' })
  subjectId!: string;
  @Field({ description: 'The type of the thing.' })
  subjectType!: string;
  @Field(() => Node, { nullable: true, description: 'The thing as it is now; null once archived.' })
  subject!: Node | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the thing now, archived or not; null if it is gone for good.',
  })
  subjectVersion!: number | null;
  @Field({ description: 'Whether the thing is archived now.' })
  subjectArchived!: boolean;
  @Field(() => ChangeAction, { description: 'What was done.' })
  action!: ChangeAction;
  @Field(() => [ChangedField], {
    description: 'The fields that differ, by name; all of them where it entered or left the record.',
  })
  fields!: ChangedField[];
  @Field(() => ChangeItemRights, { description: 'What you may do about it.' })
  viewerCan!: ChangeItemRights;
}

@ObjectType({ description: 'What the viewer may do with a change.' })
export class ChangeRights {
  @Field({
    description:
      'Take it back: the things that it touched are there, and your rights over each suffice. It may be undone already, or a later change may have touched the same: `undo` then says so.',
  })
  undo!: boolean;
}

@ObjectType({
  implements: Node,
  description:
    'One command that changed something. Coordinators and planners read it as far as they see what it changed.',
})
export class Change extends Node {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
  @Field({ description: 'The command, by its name in this schema.' })
  command!: string;
  @Field(() => ChangeAuthor, { nullable: true, description: 'Who; null if the account is gone.' })
  author!: ChangeAuthor | null;
  @Field(() => Change, { nullable: true, description: 'The change that this one took back.' })
  undoOf!: Change | null;
  @Field({ description: 'Whether it was taken back.' })
  undone!: boolean;
  @Field(() => [ChangeItem], { description: 'What it did, thing by thing, as far as you may see.' })
  items!: ChangeItem[];
  @Field(() => ChangeRights, { description: 'What you may do with it.' })
  viewerCan!: ChangeRights;
}

export const ChangeConnection = connectionOf(() => Change, 'Change');
