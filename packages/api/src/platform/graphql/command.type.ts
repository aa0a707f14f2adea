import { Field, ID, InputType, Int, ObjectType, type ClassType } from 'type-graphql';

@InputType({ description: 'What every command takes.' })
export abstract class CommandInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Your own id for this command, up to 200 characters: sent again, the command is done once and answers the same.',
  })
  clientMutationId?: string | null;
}

@InputType({ description: 'Names a thing and the version of it that you saw.' })
export class VersionedInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, {
    description:
      'The version that you saw; if another stands meanwhile the answer is CONFLICT with what is current.',
  })
  version!: number;
}

@InputType({ description: 'A date of any precision.' })
export class EdtfDateInput {
  @Field({
    description:
      'EDTF (ISO 8601-2:2019), such as `2018-05-24`, `2018-06`, `[2016-10,2016-11]`; `..` for an end known to be open.',
  })
  edtf!: string;
  @Field(() => String, { nullable: true, description: 'The words of the source.' })
  wording?: string | null;
}

/** The payload of a command on one type of thing: the thing as it is now (null once archived), and the change. */
export function payloadOf<T extends object>(name: string, field: string, type: () => ClassType<T>) {
  @ObjectType(`${name}Payload`, { description: `What a command on a ${name} answers.` })
  class Payload {
    @Field(type, { name: field, nullable: true, description: 'As it is now; null once it is archived.' })
    thing!: T | null;
    @Field(() => ID, {
      nullable: true,
      description: 'The change, for `undo`; null if nothing had to be changed.',
    })
    changeId!: string | null;
    @Field(() => String, { nullable: true, description: 'The id that you gave.' })
    clientMutationId!: string | null;
  }
  return Payload;
}
