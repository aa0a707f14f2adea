import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { PageArgs } from '../../platform/graphql/connection.type.js';

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
