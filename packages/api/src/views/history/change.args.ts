import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const ChangeOrder = describedEnum(
  'ChangeOrder',
  'The order of changes: the order in which they took effect, or its reverse.',
  {
    NEWEST: 'The newest first.',
    OLDEST: 'The oldest first, for following the history: new changes come after the last cursor.',
  },
);
export type ChangeOrder = keyof typeof ChangeOrder;

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only changes of one object, archived or not.' })
  subjectId?: string;
  @Field({
    defaultValue: false,
    description:
      'true: with `subjectId`, also changes of its memberships, contacts, successions, participations and statements.',
  })
  withParts!: boolean;
  @Field(() => ChangeOrder, { defaultValue: ChangeOrder.NEWEST, description: 'The order.' })
  orderBy!: ChangeOrder;
  @Field({
    defaultValue: false,
    description: 'Only the last archiving of each object that is still archived, to find objects to restore.',
  })
  restorable!: boolean;
  @Field(() => [String], {
    nullable: true,
    description:
      'Only changes of objects of one of these types, by their names in this schema; with `restorable`, only such objects to restore.',
  })
  subjectTypes?: string[];
}

@InputType({ description: 'A change to undo.' })
export class UndoInput extends CommandInput {
  @Field(() => ID, {
    description: 'The id of the change, from the payload of its command or from the history.',
  })
  changeId!: string;
}
