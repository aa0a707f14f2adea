import { Field, ID, InputType, Int, ObjectType, type ClassType } from 'type-graphql';
import { TextField } from '../text/text-field.js';

/** The member with which a command is recognised when it is sent again. */
export const ClientMutationId = () =>
  TextField('KEY', {
    nullable: true,
    description:
      'Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer.',
  });

@InputType({ description: 'The input that all commands share.' })
export abstract class CommandInput {
  @ClientMutationId()
  clientMutationId?: string | null;
}

@InputType({ description: 'An object and the version of it that you read.' })
export class VersionedInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, {
    description:
      'The version that you read. If it is no longer the current one, the answer is CONFLICT with the current values.',
  })
  version!: number;
}

@InputType({ description: 'One of several objects of a command.' })
export class VersionOfInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
}

@InputType({ description: 'A date of any precision.' })
export class EdtfDateInput {
  @TextField('EDTF', {
    description:
      'EDTF (ISO 8601-2:2019), such as `2018-05-24`, `2018-06`, `[2016-10,2016-11]`, `201X`; `..` for an end known to be open.',
  })
  edtf!: string;
  @TextField('LINE', { nullable: true, description: 'The source’s wording.' })
  wording?: string | null;
}

/** The payload of a command on several objects. */
export function payloadOfMany<T extends object>(name: string, field: string, type: () => ClassType<T>) {
  @ObjectType(`${name}Payload`, { description: `The result of a command on ${field}.` })
  class Payload {
    @Field(() => [type()], {
      name: field,
      description: 'The objects as they are now, as far as you still see them.',
    })
    things!: T[];
    @Field(() => ID, {
      nullable: true,
      description: 'The change, for `undo`, which covers all of them; null if nothing changed.',
    })
    changeId!: string | null;
    @Field(() => String, { nullable: true, description: 'The id that you sent.' })
    clientMutationId!: string | null;
  }
  return Payload;
}

/** A payload with one object, and the name of its field. */
export type PayloadClass = ClassType & { readonly shows: string };

/** The payload of a command on one type: the object as it is now (null once archived) and the change. */
export function payloadOf<T extends object>(name: string, field: string, type: () => ClassType<T>) {
  @ObjectType(`${name}Payload`, { description: `The result of a command on a ${name}.` })
  class Payload {
    static readonly shows: string = field;
    @Field(type, { name: field, nullable: true, description: 'As it is now; null once it is archived.' })
    node!: T | null;
    @Field(() => ID, {
      nullable: true,
      description: 'The change, for `undo`; null if nothing changed.',
    })
    changeId!: string | null;
    @Field(() => String, { nullable: true, description: 'The id that you sent.' })
    clientMutationId!: string | null;
  }
  return Payload;
}
