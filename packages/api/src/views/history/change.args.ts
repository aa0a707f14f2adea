import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const ChangeOrder = describedEnum(
  'ChangeOrder',
  'The order of changes: that in which they took effect, or its reverse.',
  {
    NEWEST: 'The newest first.',
    OLDEST: 'The oldest first, to be followed: new changes come after the last cursor.',
  },
);
export type ChangeOrder = keyof typeof ChangeOrder;

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Those of one thing, archived or not.' })
  subjectId?: string;
  @Field({
    defaultValue: false,
    description:
      'true: with `subjectId` also those of what belongs to it: memberships, contacts, successions, participations, what sources say.',
  })
  withParts!: boolean;
  @Field(() => ChangeOrder, { defaultValue: ChangeOrder.NEWEST, description: 'In which order.' })
  orderBy!: ChangeOrder;
  @Field({
    defaultValue: false,
    description: 'Only the last archiving of each thing that is archived still: what can be brought back.',
  })
  restorable!: boolean;
}

@InputType({ description: 'Names a change to take back.' })
export class UndoInput extends CommandInput {
  @Field(() => ID, { description: 'The change, as the payload of its command or the history named it.' })
  changeId!: string;
}
